using System.Text.RegularExpressions;

namespace Disclosure.Documents.Text;

/// <summary>
/// Tells text in which tags of HTML stand, such as Markdown with its title in the middle, from a page. The tables decide:
/// where bars and headings of Markdown make them, it is text, be it that other tables in it are HTML.
/// </summary>
internal static partial class TaggedText
{
    private const int LeastRows = 2;

    /// <summary>Whether text that has tags is no page.</summary>
    public static bool IsIn(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) || !Tag().IsMatch(text) || IsPage(Code().Replace(text, ""))) return false;
        var source = WithoutComments(text);
        if (Tables(source) is not { } tables) return false;
        var lines = Outside(source, tables);
        if (MarkdownText.HasRule(lines) || lines.Any(line => Heading().IsMatch(line))) return true;
        return !PartOfTable().IsMatch(text) && lines.Count(IsRow) >= LeastRows;
    }

    /// <summary>A text without its comments, but with as many lines and columns.</summary>
    public static string WithoutComments(string text) => text.Contains("<!--", StringComparison.Ordinal)
        ? Comment().Replace(text, comment => string.Concat(comment.Value.Select(character => char.IsWhiteSpace(character) ? character : ' ')))
        : text;

    /// <summary>
    /// A text in which the name of an element that would swallow the rest of it, such as script, is a word and no tag where nothing ends the
    /// element; with as many lines and columns.
    /// </summary>
    public static string WithoutOpenScripts(string text)
    {
        var lastEnds = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return Swallowing().Replace(text, tag =>
        {
            var name = tag.Groups["name"].Value;
            if (!lastEnds.TryGetValue(name, out var last)) lastEnds[name] = last = text.LastIndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
            return last > tag.Index ? tag.Value : string.Concat(" ", tag.Value.AsSpan(1));
        });
    }

    /// <summary>Where the tables of a text stand that are HTML; null where one has no end.</summary>
    public static IReadOnlyList<Range>? Tables(string text)
    {
        var tables = new List<Range>();
        var depth = 0;
        var start = 0;
        foreach (Match tag in TableTag().Matches(text))
        {
            if (tag.Value[1] != '/')
            {
                if (depth++ == 0) start = tag.Index;
            }
            else if (depth > 0 && --depth == 0)
            {
                tables.Add(start..(tag.Index + tag.Length));
            }
        }

        return depth == 0 ? tables : null;
    }

    // A page begins with a tag, or has at least the tags of a whole document at the beginning of a line; in a sentence they are but words.
    private static bool IsPage(string text) =>
        text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['<', ..] ? Page().IsMatch(text) : WholePage().IsMatch(text);

    private static string[] Outside(string text, IReadOnlyList<Range> tables)
    {
        var at = 0;
        var outside = new List<string>();
        foreach (var table in tables)
        {
            outside.AddRange(TextLines.Of(text[at..table.Start]));
            at = table.End.Value;
        }

        outside.AddRange(TextLines.Of(text[at..]));
        return [.. outside];
    }

    // A page is indented with tabs, too, but its lines begin with tags.
    private static bool IsRow(string line) => TextLines.HasSeparator(line.Trim()) && line.TrimStart() is not ['<', ..];

    [GeneratedRegex(@"</?[a-z][a-z0-9]*(?=[\s>/])", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    // A converter may write each table as a page of its own.
    [GeneratedRegex(
        @"(?:^|>)\s*<(?:(?:!doctype\s+html|head|meta|script|link|title|iframe|frameset)(?=[\s>/])|body(?=[\s>])(?!\s*>\s*<table))",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Page();

    [GeneratedRegex(
        @"^[ \t]*<(?:(?:!doctype\s+html|head|frameset)(?=[\s>/])|body(?=[\s>])(?!\s*>\s*<table))", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex WholePage();

    // What Markdown shows as it is written.
    [GeneratedRegex(@"^ {0,3}```.*?^ {0,3}```|`[^`\r\n]+`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"<(?<name>script|style|iframe|noscript|textarea|title|xmp)(?=[\s>/])", RegexOptions.IgnoreCase)]
    private static partial Regex Swallowing();

    [GeneratedRegex(@"</?(?:table|tr|td)(?=[\s>/])", RegexOptions.IgnoreCase)]
    private static partial Regex PartOfTable();

    [GeneratedRegex(@"</?table(?=[\s>/])[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableTag();

    [GeneratedRegex(@"^ {0,3}#{1,6}\s+\S")]
    private static partial Regex Heading();

    // What begins a comment that has no end is none of the text, to the last line.
    [GeneratedRegex("<!--.*?(?:-->|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
