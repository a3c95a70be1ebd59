using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Testing;

/// <summary>What people read of this repository: the README, that of each package and of the benchmarks, how to contribute, and what changed.</summary>
public static partial class Papers
{
    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>The papers, as paths from the root.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md", "src/Disclosure.Core/README.md", "src/Disclosure.Documents/README.md", "src/Disclosure.Cli/README.md",
        "benchmarks/README.md", ".github/CONTRIBUTING.md", "CHANGELOG.md",
    ];

    /// <summary>The text of a paper.</summary>
    /// <param name="paper">Its path from the root.</param>
    public static string Text(string paper) => File.ReadAllText(Path.Combine(Root, paper)).ReplaceLineEndings("\n");

    /// <summary>The code of an example, once for each paper that prints it.</summary>
    /// <param name="name">The name in the comment above it.</param>
    public static IReadOnlyList<string> Example(string name)
    {
        var printed = All.Select(Text).Where(text => text.Contains(Start(name), StringComparison.Ordinal)).Select(text => Between(text, Start(name), "\n```")).ToList();
        Assert.True(printed.Count > 0, $"No paper has an example “{name}”.");
        return printed;
    }

    /// <summary>What stands between two marks of a text.</summary>
    public static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"There is no “{start}”.");
        return text[(from + start.Length)..text.IndexOf(end, from + start.Length, StringComparison.Ordinal)];
    }

    /// <summary>The paths that a paper names, from the root.</summary>
    public static IReadOnlyList<string> PathsNamedBy(string paper) =>
    [
        .. Link().Matches(Text(paper)).Select(match => Path.Combine(Path.GetDirectoryName(paper)!, match.Groups["path"].Value)),
        .. Named().Matches(Text(paper)).Select(match => match.Groups["path"].Value),
    ];

    /// <summary>The headings to which papers link, as paper and heading.</summary>
    public static IReadOnlyList<(string Paper, string Heading)> HeadingsNamedBy(string paper) =>
        [.. HeadingLink().Matches(Text(paper)).Select(match => (match.Groups["path"] is { Length: > 0 } path ? Path.GetRelativePath(Root, Path.Combine(Root, Path.GetDirectoryName(paper)!, path.Value)).Replace('\\', '/') : paper, match.Groups["heading"].Value))];

    /// <summary>The headings of a paper, as links name them.</summary>
    public static IReadOnlyList<string> HeadingsOf(string paper) =>
        [.. Heading().Matches(Text(paper)).Select(match => match.Groups["title"].Value.ToLowerInvariant().Replace(' ', '-').Replace("`", "", StringComparison.Ordinal))];

    private static string Start(string name) => $"<!-- example: {name} -->\n```csharp\n";

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\]\((?<path>[^#):]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<path>(src|tests|benchmarks)/[^` ]+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\((?<path>[^#):]*)#(?<heading>[^)]+)\)")]
    private static partial Regex HeadingLink();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
