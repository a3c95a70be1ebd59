namespace Disclosure.Core.Tests.HouseRules;

/// <summary>Finds lines that are too long to be read beside another file; what a raw string quotes, such as a style sheet, is not looked at.</summary>
internal static class LongLines
{
    private const int Longest = 160;
    private const string Quotes = "\"\"\"";

    /// <summary>The long lines of a file, each by file and line.</summary>
    public static IEnumerable<string> Of(string file, IEnumerable<string> lines)
    {
        var isQuoted = false;
        foreach (var (number, line) in lines.Index())
        {
            if (!isQuoted && line.Length > Longest) yield return $"{file}:{number + 1} has {line.Length} characters";
            if (line.Split(Quotes).Length % 2 == 0) isQuoted = !isQuoted;
        }
    }
}
