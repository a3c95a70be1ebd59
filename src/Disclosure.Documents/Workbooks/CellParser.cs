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
        var style = styles[reader.Number("s") ?? 0];
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

        var isUnknown = formula is not null && (isComputedAnew || ShowsFormulas || (string.IsNullOrEmpty(value) && type != "str"));
        var number = !isUnknown && type is null or "n" && value is not null ? Number(value) : null;
        return new CellContent(address, style)
        {
            Formula = isUnknown ? formula : null,
            Number = number,
            Text = isUnknown || number is not null ? null : Text(type, value, own) ?? throw new InvalidDataException($"{address} has no text {value}"),
        };
    }

    // What is no number though it should be one is read as it stands.
    private CellText? Text(string? type, string? value, CellText? own) => type switch
    {
        "s" => texts[int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1],
        "b" => CellText.Of(value == "1" ? "TRUE" : "FALSE"),
        _ => own ?? (string.IsNullOrEmpty(value) ? CellText.Empty : CellText.Of(value)),
    };

    // As Excel does, with 15 digits: what a computation leaves behind them is no part of the number.
    private static decimal? Number(string value)
    {
        if (value.Length <= 15
            && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e20 ? (decimal)number : null;
    }
}
