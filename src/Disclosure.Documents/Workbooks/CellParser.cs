using System.Globalization;
using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Workbooks;

/// <summary>Parses cells: what each holds.</summary>
/// <param name="reader">The sheet's markup.</param>
/// <param name="texts">The texts that cells share.</param>
/// <param name="styles">The looks of cells.</param>
/// <param name="colours">The workbook's colours.</param>
/// <param name="isComputedAnew">Whether stored values of formulas are mere fillers.</param>
internal sealed class CellParser(XmlReader reader, SharedTexts texts, CellStyles styles, WorkbookColours colours, bool isComputedAnew)
{
    /// <summary>Whether the sheet shows its formulas, rather than their values.</summary>
    public bool ShowsFormulas { get; set; }

    /// <summary>Parses the cell at which the reader stands.</summary>
    public CellContent Parse(CellAddress address)
    {
        var content = new CellContent(address, styles[reader.Number("s") ?? 0]);
        var type = reader.Attribute("t");
        string? formula = null;
        string? value = null;
        CellText? own = null;
        foreach (var child in reader.Children())
        {
            if (child == "f") formula = reader.Text();
            else if (child == "v") value = reader.Text();
            else if (child == "is") own = CellText.Of(reader, colours);
        }

        if (formula is not null && (isComputedAnew || ShowsFormulas || (string.IsNullOrEmpty(value) && type != "str"))) return content with { Formula = formula };
        return type switch
        {
            "s" => content with { Text = texts[int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1] ?? throw new InvalidDataException($"{address} has no text {value}") },
            "b" => content with { Text = CellText.Of(value == "1" ? "TRUE" : "FALSE") },
            "inlineStr" => content with { Text = own ?? CellText.Of(value ?? "") },
            "e" or "str" or "d" => content with { Text = CellText.Of(value ?? "") },
            _ => string.IsNullOrEmpty(value) ? content : Number(value) is { } number ? content with { Number = number } : content with { Text = CellText.Of(value) },
        };
    }

    // As Excel does, with 15 digits: what a computation leaves behind them is no part of the number.
    private static decimal? Number(string value)
    {
        if (value.Length <= 15 && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact)) return exact;
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e20 ? (decimal)number : null;
    }
}
