using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Figures;

/// <summary>
/// Reads a number with its unit, or with a bracket that says what part of it is: only where the unit is the cell's own or
/// can be turned into it exactly. The 2019 amount of procurement has no unit of its own, and is not converted.
/// </summary>
internal static partial class AnnotatedFigure
{
    private const decimal YuanPerUnit = 10_000;

    /// <summary>The number in the cell's unit; null where the text is not certain to be one.</summary>
    /// <param name="text">The text in half-width characters.</param>
    /// <param name="due">The cell of the form.</param>
    public static decimal? Read(string text, FormCell due)
    {
        var match = NumberWithUnit().Match(text);
        if (!match.Success || Figure.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal))?.Number is not decimal number) return null;
        var unit = match.Groups["unit"].Value;
        return due.Unit switch
        {
            FigureUnit.TenThousandYuan when unit is "万元" or "万" => number,
            FigureUnit.TenThousandYuan when unit == "元" => number / YuanPerUnit,
            FigureUnit.Pieces when unit is "件" or "" && decimal.IsInteger(number) => number,
            FigureUnit.Items when unit is "项" or "" && decimal.IsInteger(number) => number,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,15}(\.[0-9]{1,8})?|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]{1,8})?) ?(\((?<unit>万元|万|元|件|项)\)|(?<unit>万元|万|元|件|项)?)( " +
        @"?\(其中[^()]+\))?$")]
    private static partial Regex NumberWithUnit();
}
