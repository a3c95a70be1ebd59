using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Reports;

namespace Disclosure.Documents.Text;

/// <summary>
/// Reads consecutive lines with bars or tabs. Where every line has at most one text before its bars, each line is one
/// cell; else each line is a row. An outer bar is an edge of the table where all lines of the run have it.
/// </summary>
internal static partial class SeparatedRun
{
    public static IEnumerable<PrintedLine> Read(ReadOnlySpan<string> lines, int firstIndex)
    {
        var separator = Any(lines, line => line.Contains('|') || line.Contains('｜')) ? '|' : '\t';
        var rows = new List<(string[] Parts, int Index)>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = separator == '|' ? lines[i].Replace('｜', '|').Trim() : lines[i];
            if (!string.IsNullOrWhiteSpace(line) && !MarkdownRule().IsMatch(line)) rows.Add((line.Split(separator), firstIndex + i));
        }

        return separator == '|' && rows.TrueForAll(row => IsOneCell(row.Parts))
            ? rows.ConvertAll(row => OneCell(row.Parts, row.Index))
            : Rows(rows, isBarred: separator == '|');
    }

    // A text, then bars and nothing else.
    private static bool IsOneCell(string[] parts) => Array.TrueForAll(parts[1..], string.IsNullOrWhiteSpace) && parts.Length > 1;

    private static PrintedLine OneCell(string[] parts, int index)
    {
        var place = new DocumentPlace(index + 1);
        return new PrintedLine(LineKind.Cell, place, [new PrintedCell(parts[0].Trim(), place)], parts.Length - 2);
    }

    private static List<PrintedLine> Rows(List<(string[] Parts, int Index)> rows, bool isBarred)
    {
        var hasEdges = rows.Count > 1;
        var first = hasEdges && rows.TrueForAll(row => string.IsNullOrWhiteSpace(row.Parts[0])) ? 1 : 0;
        var last = hasEdges && rows.TrueForAll(row => string.IsNullOrWhiteSpace(row.Parts[^1])) ? 1 : 0;
        return rows.ConvertAll(row => Row(row.Parts, row.Index, first, Math.Max(first + 1, row.Parts.Length - last), isBarred));
    }

    private static PrintedLine Row(string[] parts, int index, int start, int end, bool isBarred)
    {
        var cells = new List<PrintedCell>(end - start);
        var column = 1;
        for (var i = 0; i < end && i < parts.Length; i++)
        {
            if (i >= start)
            {
                cells.Add(new PrintedCell(parts[i].Trim(), new DocumentPlace(index + 1, column))
                {
                    MayBeEdge = isBarred && (i == 0 || i == parts.Length - 1) && string.IsNullOrWhiteSpace(parts[i]),
                });
            }

            column += parts[i].Length + 1;
        }

        return new PrintedLine(LineKind.Row, new DocumentPlace(index + 1), cells)
        {
            Edges = (start > 0 ? TableEdges.Before : 0) | (end < parts.Length ? TableEdges.Behind : 0)
        };
    }

    private static bool Any(ReadOnlySpan<string> lines, Func<string, bool> predicate)
    {
        foreach (var line in lines)
        {
            if (predicate(line)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?)?\s*$")]
    private static partial Regex MarkdownRule();
}
