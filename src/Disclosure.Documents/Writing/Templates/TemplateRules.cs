using Disclosure.Forms;
using Disclosure.Messages;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>What cells take when somebody types into them, and how checks that do not hold are marked.</summary>
internal static class TemplateRules
{
    private const int LargestChange = 999_999_999;

    /// <summary>What ranges of cells take, by the kind of figure.</summary>
    /// <param name="ranges">The kinds with their ranges.</param>
    /// <param name="language">The language of the complaint.</param>
    public static DataValidations Of(IEnumerable<(FigureKind Kind, string Range)> ranges, DisplayLanguage language)
    {
        var all = ranges.GroupBy(range => range.Kind, range => range.Range).Select(kind => Of(kind.Key, kind, language)).ToList();
        return new DataValidations(all) { Count = (uint)all.Count };
    }

    /// <summary>Marks cells whose text begins with the mark of a breach.</summary>
    /// <param name="range">The cells, in one range.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="broken">The look of errors.</param>
    /// <param name="odd">The look of what is to be looked at.</param>
    public static ConditionalFormatting Marks(string range, string first, uint broken, uint odd) => new(
        Mark($"LEFT({first},1)=\"{TemplateCheck.Broken}\"", broken, 1), Mark($"LEFT({first},1)=\"{TemplateCheck.Odd}\"", odd, 2))
    {
        SequenceOfReferences = new([range]),
    };

    private static ConditionalFormattingRule Mark(string formula, uint look, int priority) =>
        new(new Formula(formula)) { Type = ConditionalFormatValues.Expression, FormatId = look, Priority = priority };

    private static BilingualText ComplaintOf(FigureKind kind) => kind switch
    {
        FigureKind.Amount => TemplateTexts.AmountOnly,
        FigureKind.SignedChange => TemplateTexts.ChangeOnly,
        _ => TemplateTexts.WholeOnly,
    };

    private static DataValidation Of(FigureKind kind, IEnumerable<string> ranges, DisplayLanguage language)
    {
        var rule = new DataValidation
        {
            Type = kind == FigureKind.Amount ? DataValidationValues.Decimal : DataValidationValues.Whole,
            Operator = kind == FigureKind.SignedChange ? DataValidationOperatorValues.Between : DataValidationOperatorValues.GreaterThanOrEqual,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = TemplateTexts.WrongNumber.In(language),
            Error = ComplaintOf(kind).In(language),
            SequenceOfReferences = new(ranges.Select(range => new DocumentFormat.OpenXml.StringValue(range))),
            Formula1 = new Formula1(kind == FigureKind.SignedChange ? $"-{LargestChange}" : "0"),
        };
        if (kind == FigureKind.SignedChange) rule.Formula2 = new Formula2($"{LargestChange}");
        return rule;
    }
}
