using System.Runtime.CompilerServices;

namespace Disclosure.Consumer.Tests;

/// <summary>
/// The packages as <c>dotnet pack</c> makes them, in a folder of their own outside the repository, under a version that no
/// source and no cache can have.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private static readonly string[] Projects = ["Disclosure.Core", "Disclosure.Documents", "Disclosure.Cli"];
    private readonly Dictionary<string, string> output = [];

    /// <summary>The repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>What is removed when the tests are done.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("disclosure-consumer-").FullName;

    /// <summary>The folder of the packages, a source for NuGet.</summary>
    public string Source => Path.Combine(Folder, "source");

    /// <summary>The version of all packages.</summary>
    public string Version { get; } = $"0.0.0-consumer.{Guid.NewGuid():N}";

    /// <summary>What packing a project wrote, by the project's name.</summary>
    public IReadOnlyDictionary<string, string> Output => output;

    /// <summary>The file of a project's package.</summary>
    public string FileOf(string project) => Path.Combine(Source, $"{project}.{Version}.nupkg");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var project in Projects)
        {
            // The sources are analysed wherever they are built; here that would only take time.
            output[project] = await DotnetCommand.RunAsync(
                Root, "pack", Path.Combine("src", project), "--output", Source, "-nologo",
                $"-p:Version={Version}", $"-p:ArtifactsPath={Path.Combine(Folder, "artifacts")}", "-p:RunAnalyzers=false", $"-p:HasNativeCompiler={(NativeCompiler.Missing is null ? "true" : "false")}");
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
