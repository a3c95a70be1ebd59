using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace Disclosure.Consumer.Tests;

/// <summary>The command, installed from its package alone as a person would, and run.</summary>
[Collection(nameof(Packages))]
public sealed class ToolTests(Packages packages, InstalledTools tools) : IClassFixture<InstalledTools>
{
    private const int Findings = 1;
    private const int NativeBytesAtMost = 38_000_000;
    private const string Samples = "tests/samples";
    private const string Sample = $"{Samples}/petition-bureau-2019.txt";
    private const string Document = $"{Samples}/office/report.docx";
    private static readonly string[] Own = ["disclosure.dll", "Disclosure.Core.dll", "Disclosure.Documents.dll"];

    /// <summary>Command lines that show every sample, and every format of every verb that has formats.</summary>
    public static TheoryData<string> CommandLines { get; } =
    [
        .. from format in new[] { "text", "json", "ndjson", "csv", "csv-names", "sarif", "html", "xlsx" } select $"check {Samples} --format {format}",
        .. from format in new[] { "text", "json", "ndjson", "csv", "xlsx" } select $"read {Samples} --format {format}",
        .. from format in new[] { "docx", "xlsx", "html", "markdown", "json" } select $"convert {Document} --allow-errors --to {format}",
        $"check {Samples} --format html --lang en",
        $"series {Samples} --format html",
        $"repair {Sample} --format json",
        $"diff {Sample} {Document} --format csv",
        $"check {Samples}/no-such-file.docx",
        "rules --format markdown",
        "rules --format json --lang en",
    ];

    [Fact]
    public async Task The_packed_tool_installs_from_a_local_source_and_runs()
    {
        var version = await tools.RunAsync("--version");
        Assert.Equal(0, version.ExitCode);
        Assert.StartsWith("disclosure 0.0.0", version.Text, StringComparison.Ordinal);
        Assert.Contains("\nrulebook ", version.Text, StringComparison.Ordinal);

        var check = await tools.RunAsync("check", Sample);
        Assert.Equal(Findings, check.ExitCode);
        Assert.Contains("“自然人”一列：第一、二项之和为 11", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packed_tool_is_compiled_ahead()
    {
        using var package = ZipFile.OpenRead(PackageOfThisKind());
        var ahead = Assemblies(package);
        Assert.All(ahead, assembly => Assert.True(assembly.IsCompiled, assembly.Name));
        Assert.Equal(NativeCompiler.Missing is null ? 0 : Own.Length, ahead.Count);

        using var elsewhere = ZipFile.OpenRead(packages.FileOf("Disclosure.Cli.any"));
        Assert.Equal(Own.Length, Assemblies(elsewhere).Count);
        Assert.All(Assemblies(elsewhere), assembly => Assert.False(assembly.IsCompiled, assembly.Name));
    }

    [NativeFact]
    public void The_native_command_is_one_small_file()
    {
        using var package = ZipFile.OpenRead(PackageOfThisKind());
        var command = Assert.Single(package.Entries, entry => Path.GetFileNameWithoutExtension(entry.Name) == "disclosure");
        Assert.InRange(command.Length, 1, NativeBytesAtMost);
    }

    [NativeTheory]
    [MemberData(nameof(CommandLines))]
    public async Task The_native_command_gives_what_the_portable_one_gives(string line)
    {
        string[] arguments = [.. line.Split(' '), "--no-config"];
        var native = await tools.RunAsync(arguments);
        var portable = await tools.RunPortableAsync(arguments);
        Assert.Equal((portable.ExitCode, portable.Remarks), (native.ExitCode, native.Remarks));
        Assert.True(portable.Bytes.Length > 0 || portable.Remarks.Length > 0, "Nothing was written.");
        Assert.Equal(portable.Bytes, native.Bytes);
    }

    private static List<(string Name, bool IsCompiled)> Assemblies(ZipArchive package) =>
        [.. package.Entries.Where(entry => Own.Contains(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => (entry.Name, IsCompiled(entry)))];

    private static bool IsCompiled(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var image = new MemoryStream();
        content.CopyTo(image);
        image.Position = 0;
        using var reader = new PEReader(image);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private string PackageOfThisKind() => Assert.Single(Directory.EnumerateFiles(packages.Source, $"Disclosure.Cli.*-*.{packages.Version}.nupkg"));
}
