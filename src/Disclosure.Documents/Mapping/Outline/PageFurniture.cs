using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;

namespace Disclosure.Documents.Mapping.Outline;

/// <summary>
/// What a browser prints at the edges of a page, and the buttons of a page: its address, the time of printing, the number
/// of the page, 打印本页. Such a line is no part of the document, wherever it falls.
/// </summary>
internal static partial class PageFurniture
{
    private const int LongestLine = 300;
    private const int LongestNumber = 9;

    private static readonly System.Buffers.SearchValues<char> Hints = System.Buffers.SearchValues.Create(":页打关顶w");

    /// <summary>Whether a line is nothing else.</summary>
    public static bool Is(PrintedLine line)
    {
        if (line is { Kind: LineKind.Text, Text.Length: <= LongestNumber } && PageNumber().IsMatch(line.Text)) return true;
        if (line.Cells.Count == 0 || !MayBe(line.Cells)) return false;
        var text = line.WholeText;
        if (text.Length > LongestLine) return false;
        var withoutEdge = Edge().Replace(text, "");
        var rest = Date().Replace(Button().Replace(withoutEdge, ""), "");
        if (rest.Length == text.Length || (withoutEdge.Length == text.Length && Button().Count(text) == 0)) return false;
        if (withoutEdge.Length < text.Length) rest = Counter().Replace(rest, "");

        // From its second page on, a browser prints the page's title there too.
        return !rest.Any(char.IsLetterOrDigit) || (withoutEdge.Length < text.Length && line.Place.Page > 1 && TitleLines.At([rest], 0) is not null);
    }

    private static bool MayBe(IReadOnlyList<PrintedCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text.AsSpan().ContainsAny(Hints)) return true;
        }

        return false;
    }

    // As official documents number their pages.
    [GeneratedRegex(@"^[-—–]\s*[0-9]{1,3}\s*[-—–]$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?:https?|file)://[\x21-\x7E]+|(?<![\x21-\x7E])www\.[\x21-\x7E]+|第\s*[0-9]{1,3}\s*页\s*[,，/／]?\s*(?:共|总)\s*[0-9]{1,3}\s*页|" +
        @"20[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?,?\s*(?:上午|下午)?\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Edge();

    [GeneratedRegex(@"(?<!\p{L})[【\[]?(?:打印本页|打印此页|打印|关闭窗口|关闭本页|关闭|返回顶部)[】\]]?(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Button();

    [GeneratedRegex(@"20[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,3}\s*/\s*[0-9]{1,3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();
}
