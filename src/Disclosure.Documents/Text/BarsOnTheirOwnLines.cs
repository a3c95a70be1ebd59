using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Text;

/// <summary>
/// Joins a cell with the bar that closes it on the next line. Only where no text of the document stands before a bar on
/// its own line: there, a bar alone is a blank cell.
/// </summary>
internal static class BarsOnTheirOwnLines
{
    public static IReadOnlyList<PrintedLine> Join(List<PrintedLine> lines)
    {
        if (!lines.Exists(IsBarAlone) || lines.Exists(line => line.Kind is LineKind.Cell or LineKind.Row && !IsBarAlone(line))) return lines;
        var joined = new List<PrintedLine>(lines.Count);
        foreach (var line in lines)
        {
            if (IsBarAlone(line) && joined.Count > 0 && joined[^1].Kind == LineKind.Text)
            {
                joined[^1] = line with { Place = joined[^1].Place, Cells = joined[^1].Cells };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool IsBarAlone(PrintedLine line) => line.Kind == LineKind.Cell && line.Cells[0].IsBlank;
}
