using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;

namespace Disclosure.Documents.Mapping.Outline;

/// <summary>Joins labels that were broken over lines: where lines are no label, or continue in brackets, and together are one.</summary>
internal static class SoftBreaks
{
    private const int LinesAtMost = 3;

    public static List<PrintedLine> Join(IReadOnlyList<PrintedLine> lines)
    {
        var joined = new List<PrintedLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var last = lines[i].Kind == LineKind.Text && LabelIndex.CanBegin(lines[i].Text) ? LinesJoined(lines, i) : 0;
            joined.Add(last == 0 ? lines[i] : Joined(lines, i, i + last));
            i += last;
        }

        return joined;
    }

    private static int LinesJoined(IReadOnlyList<PrintedLine> lines, int first)
    {
        var more = LinesAtMost - 1;
        while (more > 0 && !IsOneLabel(lines, first, more)) more--;
        return more;
    }

    // Only text without a separator can go on in the next line, and what is a label already, or no words, is no part of one.
    private static bool IsOneLabel(IReadOnlyList<PrintedLine> lines, int first, int more)
    {
        if (more == 0 || first + more >= lines.Count) return false;
        for (var i = first; i <= first + more; i++)
        {
            var isText = lines[i].Kind == LineKind.Text || (i == first + more && lines[i].Cells.Count > 0 && lines[i].Grid is null);
            if (!isText || !lines[i].Text.Any(char.IsLetter) || (i > first && LabelIndex.Of(lines[i].Text).IsKnown)) return false;
        }

        return (!LabelIndex.Of(lines[first].Text).IsKnown || lines[first + 1].Text[0] is '（' or '(')
            && LabelIndex.Of(Text(lines, first, first + more)).IsKnown;
    }

    private static PrintedLine Joined(IReadOnlyList<PrintedLine> lines, int first, int last)
    {
        var label = new PrintedCell(Text(lines, first, last), lines[first].Cells[0].Place);
        return lines[last] with { Place = lines[first].Place, Cells = [label, .. lines[last].Cells.Skip(1)] };
    }

    private static string Text(IReadOnlyList<PrintedLine> lines, int first, int last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(i => lines[i].Text));
}
