using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Disclosure.Consumer.Tests;

/// <summary>The command, installed from its package alone as a person would, and run.</summary>
[Collection(nameof(Packages))]
public sealed class ToolTests(Packages packages)
{
    private const int Findings = 1;
    private static readonly string[] Own = ["disclosure.dll", "Disclosure.Core.dll", "Disclosure.Documents.dll"];

    [Fact]
    public async Task The_packed_tool_installs_from_a_local_source_and_runs()
    {
        var tools = Path.Combine(packages.Folder, "tools");
        var configuration = Path.Combine(packages.Folder, "tool.config");
        await File.WriteAllTextAsync(configuration, $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{packages.Source}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        await DotnetCommand.RunAsync(packages.Folder, "tool", "install", "Disclosure.Cli", "--version", packages.Version, "--tool-path", tools, "--configfile", configuration);

        var (exitCode, output) = await RunAsync(tools, "--version");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("disclosure 0.0.0", output, StringComparison.Ordinal);
        Assert.Contains("\nrulebook ", output, StringComparison.Ordinal);

        (exitCode, output) = await RunAsync(tools, "check", Path.Combine(Packages.Root, "tests", "samples", "petition-bureau-2019.txt"));
        Assert.Equal(Findings, exitCode);
        Assert.Contains("“自然人”一列：第一、二项之和为 11", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packed_tool_is_compiled_ahead()
    {
        var here = Directory.EnumerateFiles(packages.Source, $"Disclosure.Cli.*-*.{packages.Version}.nupkg");
        var ahead = Assemblies(Assert.Single(here));
        Assert.All(ahead, assembly => Assert.True(assembly.IsCompiled, assembly.Name));
        var elsewhere = Assemblies(packages.FileOf("Disclosure.Cli.any"));
        Assert.Equal((Own.Length, Own.Length), (ahead.Count, elsewhere.Count));
        Assert.All(elsewhere, assembly => Assert.False(assembly.IsCompiled, assembly.Name));
    }

    private static List<(string Name, bool IsCompiled)> Assemblies(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return [.. package.Entries.Where(entry => Own.Contains(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => (entry.Name, IsCompiled(entry)))];
    }

    private static bool IsCompiled(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var image = new MemoryStream();
        content.CopyTo(image);
        image.Position = 0;
        using var reader = new PEReader(image);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string tools, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(tools, OperatingSystem.IsWindows() ? "disclosure.exe" : "disclosure"), arguments)
        {
            WorkingDirectory = packages.Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // The runtime that runs the tests runs the tool too, wherever it is installed.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
