using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>The look that a table gives the text in its cells.</summary>
/// <param name="style">Its style.</param>
/// <param name="look">Which parts of the style it has.</param>
/// <param name="ground">The ground on which it stands, or that it has of its own.</param>
internal sealed class TableFormat(WordStyle style, TableLook look, OfficeColour? ground)
{
    private readonly Dictionary<(string Parts, OfficeColour? Shade), RunLook> known = [];

    /// <summary>Whether parts of the table look otherwise than others, so that a cell's look hangs on where it stands.</summary>
    public bool HasParts => style.Parts.Count > 0;

    /// <summary>The look of all text in a cell, but for what hangs on where it stands.</summary>
    /// <param name="shade">The cell's own ground; null where it has none.</param>
    public RunLook Of(OfficeColour? shade) => Over("", shade, []);

    /// <summary>The look of all text in a cell.</summary>
    public RunLook Of(PartOfTable cell, OfficeColour? shade)
    {
        var parts = Parts(cell).Where(style.Parts.ContainsKey).ToList();
        return Over(string.Join(' ', parts), shade, parts);
    }

    // Cells of one kind share a look.
    private RunLook Over(string key, OfficeColour? shade, List<string> parts)
    {
        if (known.TryGetValue((key, shade), out var found)) return found;
        var cell = parts.Aggregate(style.Look, (under, part) => style.Parts[part].Over(under));
        return known[(key, shade)] = cell with { Ground = shade ?? cell.Ground ?? ground };
    }

    // What comes later stands over what came before.
    private IEnumerable<string> Parts(PartOfTable cell)
    {
        var isFirstRow = look.HasFirstRow && cell.Row == 0;
        var isLastRow = look.HasLastRow && cell.Row == cell.RowCount - 1;
        var isFirstColumn = look.HasFirstColumn && cell.IsFirst;
        var isLastColumn = look.HasLastColumn && cell.IsLast;
        yield return "wholeTable";
        if (!look.LacksColumnBands && !isFirstColumn && !isLastColumn)
        {
            yield return IsOdd(cell.Column - (look.HasFirstColumn ? 1 : 0), style.ColumnsOfBand) ? "band2Vert" : "band1Vert";
        }

        if (!look.LacksRowBands && !isFirstRow && !isLastRow)
        {
            yield return IsOdd(cell.Row - (look.HasFirstRow ? 1 : 0), style.RowsOfBand) ? "band2Horz" : "band1Horz";
        }

        if (isFirstColumn) yield return "firstCol";
        if (isLastColumn) yield return "lastCol";
        if (isFirstRow) yield return "firstRow";
        if (isLastRow) yield return "lastRow";
        if (isFirstRow && isFirstColumn) yield return "nwCell";
        if (isFirstRow && isLastColumn) yield return "neCell";
        if (isLastRow && isFirstColumn) yield return "swCell";
        if (isLastRow && isLastColumn) yield return "seCell";
    }

    private static bool IsOdd(int index, int? size) => Math.Max(0, index) / Math.Max(1, size ?? 1) % 2 == 1;
}
