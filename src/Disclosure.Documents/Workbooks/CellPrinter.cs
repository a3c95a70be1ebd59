using Disclosure.Documents.Shown;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Workbooks;

/// <summary>Shows cells: what one sees of each, and whether that can be taken for what was filled in.</summary>
/// <param name="sheet">The sheet's name.</param>
/// <param name="colours">The workbook's colours.</param>
internal sealed class CellPrinter(string sheet, WorkbookColours colours)
{
    /// <summary>Whether the sheet shows zeros.</summary>
    public bool ShowsZeros { get; set; } = true;

    /// <summary>Shows a cell in a style.</summary>
    public SheetCell Show(CellContent content, CellStyle style)
    {
        if (content.Formula is { } formula) return Formula(content, formula);
        if (content.Number is { } number) return Number(content, style, number);
        return new SheetCell(content, content.Text?.Show(style) ?? "");
    }

    /// <summary>A cell of which it cannot be known what it shows.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="other">What it shows where a condition holds.</param>
    public SheetCell Unsure(SheetCell cell, SheetCell other)
    {
        var (one, two) = (Worded(cell.Text), Worded(other.Text));
        var met = new BilingualText($"{one.Chinese}或{two.Chinese}", $"{one.English} or {two.English}");
        return cell with
        {
            Text = $"[{cell.Text}]",
            Doubt = Doubt(ProblemCatalogue.ShownOtherwise, cell.Content, met, cell.Content.Number is { } number ? NumberText.Plain(number) : cell.Text)
        };
    }

    private static BilingualText Worded(string text) => text.Length > 0 ? BilingualText.Same(text) : new BilingualText("空白", "nothing");

    private SheetCell Formula(CellContent content, string formula)
    {
        var text = $"={formula}";
        return new SheetCell(content,
            text)
        { Doubt = new ReadingProblem(ProblemCatalogue.FormulaWithoutValue, Place(content), ("actual", BilingualText.Same(text))), IsEdged = true };
    }

    private SheetCell Number(CellContent content, CellStyle style, decimal number)
    {
        if (number == 0 && !ShowsZeros) return new SheetCell(content, "");
        var section = style.Format.For(number);
        var font = section.Colour is { } name && FormatColours.IndexOf(name) is int index ? style.Font with { Colour = colours.OfPalette(index) } : style.Font;

        // Where all of a cell is light, a dark ground is behind it, though it is not known which.
        var look = font.On(style.Ground) & ~Look.Uncertain;
        if (style.IsRepeated) look |= Look.Uncertain;
        if (look.HasFlag(Look.Hidden)) return new SheetCell(content, "");
        var plain = NumberText.Plain(number);
        if (style.Format.IsGeneral) return new SheetCell(content, ShownText.Of(plain, look));
        var shown = FormattedNumber.Of(number, style.Format);
        if (shown.IsNothing) return new SheetCell(content, "");
        if (shown.Number == number) return new SheetCell(content, ShownText.Of($"{section.Before}{plain}{section.Behind}", look));
        if (number == 0 && shown.IsDash) return new SheetCell(content, ShownText.Of(plain, look));
        if (number == 0 && shown.Text is { } words && !words.Any(char.IsDigit)) return new SheetCell(content, ShownText.Of(words.Trim(), look));
        return new SheetCell(content, $"[{plain}]")
        {
            Doubt = section.Kind == FormatKind.Date
                ? new ReadingProblem(ProblemCatalogue.DateForFigure, Place(content), ("actual", BilingualText.Same(plain)))
                : Doubt(ProblemCatalogue.ShownOtherwise, content, shown.Text is { } text ? BilingualText.Same(text.Trim()) : OfCode(section.Code), plain),
        };
    }

    private static BilingualText OfCode(string code) => new($"格式 {code} 所写的样子", $"what the format {code} makes of it");

    private ReadingProblem Doubt(ProblemKind kind, CellContent content, BilingualText met, string right) =>
        new(kind, Place(content), ("actual", met), ("expected", BilingualText.Same(right)));

    private DocumentPlace Place(CellContent content) => DocumentPlace.InSheet(sheet, content.Address.ToString());
}
