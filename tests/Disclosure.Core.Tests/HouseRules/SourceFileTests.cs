using System.Text.RegularExpressions;

namespace Disclosure.Core.Tests.HouseRules;

public sealed partial class SourceFileTests
{
    private const int LinesAtMost = 250;

    private static readonly (string Folder, string Namespace)[] Projects =
    [
        ("src/Disclosure.Core", "Disclosure"),
        ("src/Disclosure.Documents", "Disclosure.Documents"),
        ("src/Disclosure.Results", "Disclosure.Results"),
        ("src/Disclosure.Cli", "Disclosure.Cli"),
        ("src/Disclosure.Page", "Disclosure.Page"),
        ("tests/Disclosure.Testing", "Disclosure.Testing"),
        ("tests/Disclosure.Core.Tests", "Disclosure.Core.Tests"),
        ("tests/Disclosure.Documents.Tests", "Disclosure.Documents.Tests"),
        ("tests/Disclosure.Cli.Tests", "Disclosure.Cli.Tests"),
        ("tests/Disclosure.Consumer", "Disclosure.Consumer"),
        ("tests/Disclosure.Consumer.Tests", "Disclosure.Consumer.Tests"),
        ("benchmarks/Disclosure.Benchmarks", "Disclosure.Benchmarks"),
    ];

    // Projects of which every line is short.
    private static readonly string[] OfShortLines = ["src/Disclosure.Core", "src/Disclosure.Documents", "src/Disclosure.Results", "src/Disclosure.Cli", "src/Disclosure.Page"];

    private static readonly string[] Files = [.. Projects.SelectMany(project => RepositoryFiles.Sources(project.Folder)).Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))];

    [Fact]
    public void A_source_file_is_short() => Assert.All(Files, file => Assert.InRange(File.ReadAllLines(RepositoryFiles.Path(file)).Length, 1, LinesAtMost));

    [Fact]
    public void A_line_is_short() => Assert.Empty(Files
        .Where(file => OfShortLines.Any(project => file.StartsWith($"{project}/", StringComparison.Ordinal)))
        .SelectMany(file => LongLines.Of(file, File.ReadLines(RepositoryFiles.Path(file)))));

    [Fact]
    public void A_long_line_is_seen_unless_it_is_quoted()
    {
        var line = new string('x', 161);

        Assert.Equal(
            ["A.cs:1 has 161 characters", "A.cs:6 has 161 characters"],
            LongLines.Of("A.cs", [line, line[1..], "var style = \"\"\"", line, "    \"\"\";", line]));
    }

    [Fact]
    public void A_source_file_holds_one_type_of_its_own_name() => Assert.All(Files, file =>
    {
        var types = TopLevelType().Matches(Text(file)).Select(match => match.Groups["name"].Value).ToList();
        if (types.Count > 0) Assert.Equal([Path.GetFileName(file).Split('.')[0]], types);
    });

    [Fact]
    public void A_namespace_equals_its_folder() => Assert.All(Files, file =>
    {
        var declared = Namespace().Match(Text(file));
        if (declared.Success) Assert.Equal(NamespaceDue(file), declared.Groups["name"].Value);
    });

    [Fact]
    public void A_source_file_has_no_region() => Assert.All(Files, file => Assert.DoesNotMatch(@"(?m)^\s*#region", Text(file)));

    // The ways in stand in the root namespace, so that a first example needs one using directive.
    private static string NamespaceDue(string file)
    {
        if (InRootOnPurpose().IsMatch(Text(file))) return "Disclosure";
        var project = Projects.Single(each => file.StartsWith($"{each.Folder}/", StringComparison.Ordinal));
        return string.Join('.', [project.Namespace, .. file[(project.Folder.Length + 1)..].Split('/')[..^1]]);
    }

    private static string Text(string file) => File.ReadAllText(RepositoryFiles.Path(file));

    [GeneratedRegex(@"(?m)^(?:(?:public|internal|sealed|static|abstract|partial|readonly|file|ref|unsafe) )*(?:record struct|record class|record|class|struct|enum|interface|delegate \S+) (?<name>\w+)")]
    private static partial Regex TopLevelType();

    [GeneratedRegex("(?m)^#pragma warning disable IDE0130")]
    private static partial Regex InRootOnPurpose();

    [GeneratedRegex(@"(?m)^namespace (?<name>[\w.]+)")]
    private static partial Regex Namespace();
}
