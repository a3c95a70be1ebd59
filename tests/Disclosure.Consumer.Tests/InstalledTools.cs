using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Disclosure.Consumer.Tests;

/// <summary>
/// The command, installed from its packages alone as a person would; and the portable one beside it, as any other kind of machine gets it.
/// </summary>
public sealed class InstalledTools(Packages packages) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateDirectory(Path.Combine(packages.Folder, $"tools-{Guid.NewGuid():N}")).FullName;

    private string Installed => Path.Combine(folder, "installed");

    private string Portable => Path.Combine(folder, "portable");

    private string Command => Path.Combine(Installed, OperatingSystem.IsWindows() ? "disclosure.exe" : "disclosure");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var configuration = Path.Combine(folder, "tool.config");
        await File.WriteAllTextAsync(configuration, $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{packages.Source}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        await DotnetCommand.RunAsync(packages.Folder, "tool", "install", "Disclosure.Cli", "--version", packages.Version, "--tool-path", Installed, "--configfile", configuration);
        await ZipFile.ExtractToDirectoryAsync(packages.FileOf("Disclosure.Cli.any"), Portable);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs the installed command in the repository's folder.</summary>
    public Task<ToolOutput> RunAsync(params string[] arguments) => RunInAsync(Packages.Root, arguments);

    /// <summary>Runs the installed command in a folder.</summary>
    public Task<ToolOutput> RunInAsync(string workingFolder, params string[] arguments) => RunAsync(Command, workingFolder, arguments);

    /// <summary>Runs the portable one in the repository's folder.</summary>
    public Task<ToolOutput> RunPortableAsync(params string[] arguments) => RunAsync(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        Packages.Root,
        [Directory.GetFiles(Portable, "disclosure.dll", SearchOption.AllDirectories).Single(), .. arguments]);

    /// <summary>Starts the installed command and leaves it running; its standard output can be read.</summary>
    public Process Start(params string[] arguments) => Start(Command, Packages.Root, arguments);

    private static async Task<ToolOutput> RunAsync(string program, string workingFolder, string[] arguments)
    {
        using var process = Start(program, workingFolder, arguments);
        using var written = new MemoryStream();
        var remarks = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(written);
        await process.WaitForExitAsync();
        return new ToolOutput(process.ExitCode, written.ToArray(), await remarks);
    }

    private static Process Start(string program, string workingFolder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The runtime that runs the tests runs the tool too, wherever it is installed.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Process.Start(start)!;
    }
}
