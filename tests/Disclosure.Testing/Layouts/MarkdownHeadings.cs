namespace Disclosure.Testing.Layouts;

/// <summary>Marks the title and the headings of a report in Markdown.</summary>
internal static class MarkdownHeadings
{
    private const string Numerals = "一二三四五六";

    public static string Of(string text)
    {
        var lines = text.Split('\n');
        var next = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i == 0) lines[i] = $"# {lines[i]}";
            if (next == Numerals.Length || !lines[i].StartsWith($"{Numerals[next]}、", StringComparison.Ordinal)) continue;
            lines[i] = $"\n## {lines[i]}\n";
            next++;
        }

        return string.Join('\n', lines);
    }
}
