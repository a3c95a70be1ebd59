using System.Globalization;
using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Workbooks;

/// <summary>Parses cells: what each shows, and whether that can be taken for what was filled in.</summary>
/// <param name="reader">The sheet's markup.</param>
/// <param name="texts">The texts that cells share.</param>
/// <param name="styles">The looks of cells.</param>
/// <param name="sheet">The sheet's name.</param>
/// <param name="isComputedAnew">Whether stored values of formulas are mere fillers.</param>
internal sealed class CellParser(XmlReader reader, SharedTexts texts, CellStyles styles, string sheet, bool isComputedAnew)
{
    /// <summary>Parses the cell at which the reader stands; null where nothing is to be seen of it.</summary>
    public SheetCell? Parse(CellAddress address)
    {
        var style = styles[reader.Number("s") ?? 0];
        var type = reader.Attribute("t");
        string? formula = null;
        string? value = null;
        foreach (var child in reader.Children())
        {
            if (child == "f") formula = reader.Text();
            else if (child == "v") value = reader.Text();
            else if (child == "is") value = SharedTexts.TextOf(reader);
        }

        if (formula is not null && (isComputedAnew || (string.IsNullOrEmpty(value) && type != "str"))) return Formula(address, formula);
        var text = type switch
        {
            "s" => texts[int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1] ?? throw new InvalidDataException($"{address} has no text {value}"),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "e" or "str" or "inlineStr" or "d" => value ?? "",
            _ => null,
        };
        var cell = text is null ? Number(address, value ?? "", style) : new SheetCell(address, text.Trim(), null, style.HasBorder);
        if (style.IsStruck) cell = cell with { Text = ShownText.Of(cell.Text, Look.Struck) };
        return cell.Text.Length > 0 || cell.HasBorder ? cell : null;
    }

    private SheetCell Formula(CellAddress address, string formula)
    {
        var text = $"={formula}";
        return new SheetCell(address, text, new ReadingProblem(ProblemCatalogue.FormulaWithoutValue, Place(address), ("met", BilingualText.Same(text))), true);
    }

    private SheetCell Number(CellAddress address, string value, CellStyle style)
    {
        if (Parse(value) is not { } number) return new SheetCell(address, value, null, style.HasBorder);
        var plain = number.ToString("0.############################", CultureInfo.InvariantCulture);
        var format = style.Format.For(number);
        var shown = format.Decimals is int decimals && decimals < 28 ? Math.Round(number, decimals, MidpointRounding.AwayFromZero) : number;
        if (format.Kind is FormatKind.Plain && shown == number) return new SheetCell(address, $"{format.Before}{plain}{format.Behind}", null, style.HasBorder);
        if (number == 0 && format.Kind is not FormatKind.Date) return new SheetCell(address, plain, null, style.HasBorder);
        var doubt = format.Kind == FormatKind.Date
            ? new ReadingProblem(ProblemCatalogue.DateForFigure, Place(address), ("met", BilingualText.Same(plain)))
            : new ReadingProblem(ProblemCatalogue.ShownOtherwise, Place(address), ("met", Shown(format.Kind, number, shown)), ("right", BilingualText.Same(plain)));
        return new SheetCell(address, $"[{plain}]", doubt, style.HasBorder);
    }

    // As Excel does, with 15 digits: what a computation leaves behind them is no part of the number.
    private static decimal? Parse(string value)
    {
        if (value.Length <= 15 && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact)) return exact;
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e20 ? (decimal)number : null;
    }

    private static BilingualText Shown(FormatKind kind, decimal number, decimal shown) => kind switch
    {
        FormatKind.Percent => BilingualText.Same($"{(number * 100).ToString("0.####", CultureInfo.InvariantCulture)}%"),
        FormatKind.Plain => BilingualText.Same(shown.ToString(CultureInfo.InvariantCulture)),
        FormatKind.Hidden => new BilingualText("空白或文字", "nothing, or words"),
        _ => new BilingualText("另一种写法", "another notation"),
    };

    private DocumentPlace Place(CellAddress address) => DocumentPlace.InSheet(sheet, address.ToString());
}
