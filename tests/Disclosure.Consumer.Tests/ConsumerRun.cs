using System.Text.Json;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;

namespace Disclosure.Consumer.Tests;

/// <summary>One run of the application in <c>tests/Disclosure.Consumer</c>, built against the packages outside the repository.</summary>
public sealed class ConsumerRun(Packages packages) : IAsyncLifetime
{
    private const string Stop = "<Project />";

    /// <summary>The reports that the application was given, by name, as it could read them.</summary>
    public IReadOnlyDictionary<string, AnnualDisclosureReport> Reports { get; } =
        SampleReports.All.ToDictionary(sample => sample.Key, sample => ReportJson.Read(ReportJson.Write(sample.Value)).Report!);

    /// <summary>What the application told of each report, by name.</summary>
    public IReadOnlyDictionary<string, Visit> Visits { get; private set; } = new Dictionary<string, Visit>();

    private string Application => Path.Combine(packages.Folder, "application");

    private string Documents => Path.Combine(packages.Folder, "reports");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await WriteApplicationAsync();
        Directory.CreateDirectory(Documents);
        foreach (var (name, report) in Reports) await File.WriteAllTextAsync(Path.Combine(Documents, $"{name}.json"), ReportJson.Write(report));

        var built = Path.Combine(packages.Folder, "built");
        await DotnetCommand.RunAsync(
            Application, "build", "--output", built, $"-p:DisclosureVersion={packages.Version}", $"-p:RestorePackagesPath={Path.Combine(packages.Folder, "packages")}", "-nologo");
        var told = await DotnetCommand.RunAsync(built, Path.Combine(built, "Disclosure.Consumer.dll"), Documents);
        Visits = JsonSerializer.Deserialize<List<Visit>>(told)!.ToDictionary(visit => visit.Report);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    // The machine's own sources stay, for what the library depends on; a mapping of them cannot know the new one.
    private async Task WriteApplicationAsync()
    {
        Directory.CreateDirectory(Application);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Packages.Root, "tests", "Disclosure.Consumer")))
        {
            File.Copy(file, Path.Combine(Application, Path.GetFileName(file)));
        }

        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            await File.WriteAllTextAsync(Path.Combine(Application, name), Stop);
        }

        await File.WriteAllTextAsync(
            Path.Combine(Application, "nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="packed" value="{packages.Source}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
    }
}
