using System.IO.Compression;

namespace Disclosure.Consumer.Tests;

[Collection(nameof(Packages))]
public sealed class PackageTests(Packages packages)
{
    // An advisory feed that is out of reach says nothing about the package.
    private const string AdvisoryFeed = "warning NU19";

    [Theory]
    [InlineData("Disclosure.Core")]
    [InlineData("Disclosure.Documents")]
    [InlineData("Disclosure.Cli")]
    public void Packing_gives_no_warning(string project) => Assert.DoesNotContain(
        packages.Output[project].Split('\n'),
        line => line.Contains("warning ", StringComparison.Ordinal) && !line.Contains(AdvisoryFeed, StringComparison.Ordinal));

    [Theory]
    [InlineData("Disclosure.Core", "README.md", "src/Disclosure.Core/README.md")]
    [InlineData("Disclosure.Core", "schemas/report.schema.json", "src/Disclosure.Core/Reports/Json/report.schema.json")]
    [InlineData("Disclosure.Core", "schemas/rules.schema.json", "src/Disclosure.Core/Rules/Json/rules.schema.json")]
    [InlineData("Disclosure.Core", "schemas/acceptance.schema.json", "src/Disclosure.Core/Findings/Json/acceptance.schema.json")]
    [InlineData("Disclosure.Core", "schemas/adjustments.schema.json", "src/Disclosure.Core/Reports/Adjustments/Json/adjustments.schema.json")]
    [InlineData("Disclosure.Core", "schemas/working-days.schema.json", "src/Disclosure.Core/Reports/Ledgers/Calendars/Json/working-days.schema.json")]
    [InlineData("Disclosure.Core", "schemas/ledger-words.schema.json", "src/Disclosure.Core/Reports/Ledgers/Words/Json/ledger-words.schema.json")]
    [InlineData("Disclosure.Documents", "README.md", "src/Disclosure.Documents/README.md")]
    [InlineData("Disclosure.Cli", "README.md", "src/Disclosure.Cli/README.md")]
    [InlineData("Disclosure.Cli", "check.schema.json", "src/Disclosure.Cli/check.schema.json")]
    [InlineData("Disclosure.Cli", "disclosure.schema.json", "src/Disclosure.Cli/disclosure.schema.json")]
    [InlineData("Disclosure.Cli", "ledger.schema.json", "src/Disclosure.Cli/ledger.schema.json")]
    [InlineData("Disclosure.Cli", "rollup.schema.json", "src/Disclosure.Cli/rollup.schema.json")]
    public async Task A_package_holds_its_readme_and_schema(string project, string path, string file)
    {
        using var package = ZipFile.OpenRead(packages.FileOf(project));
        using var entry = new StreamReader(Assert.Single(package.Entries, each => each.FullName == path).Open());

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Packages.Root, file)), await entry.ReadToEndAsync());
    }

    [Theory]
    [InlineData("Disclosure.Core")]
    [InlineData("Disclosure.Documents")]
    public void A_library_is_packed_with_its_documentation_for_both_frameworks(string project)
    {
        using var package = ZipFile.OpenRead(packages.FileOf(project));

        Assert.Equal(
            [$"lib/net10.0/{project}.dll", $"lib/net10.0/{project}.xml", $"lib/net8.0/{project}.dll", $"lib/net8.0/{project}.xml"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
