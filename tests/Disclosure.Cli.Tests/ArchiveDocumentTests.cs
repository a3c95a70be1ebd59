using System.IO.Compression;
using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Cli.Tests;

public sealed class ArchiveDocumentTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void Each_document_of_an_archive_is_audited_in_the_archive_as_in_a_folder()
    {
        var archive = workspace.Write("年报.zip", Archive());
        var names = new[] { $"{archive}/甲.docx", $"{archive}/乙.xlsx", $"{archive}/丙.pdf" };
        Assert.Equal(names, Sources(CommandRun.Of("check", archive, "--format", "json")));
        Assert.Equal(names.Order(StringComparer.Ordinal), Sources(CommandRun.Of("check", workspace.Folder, "--format", "json")));
    }

    [Fact]
    public void An_archive_is_taken_from_standard_input_too() =>
        Assert.Equal(["-/甲.docx", "-/乙.xlsx", "-/丙.pdf"], Sources(CommandRun.With(new CommandScene { Bytes = Archive() }, "check", "-", "--format", "json")));

    [Fact]
    public void An_archive_that_is_damaged_is_an_input_that_could_not_be_read() =>
        Assert.Equal(2, CommandRun.Of("check", workspace.Write("坏.zip", Archive()[..100])).ExitCode);

    private static byte[] Archive()
    {
        var report = SampleReports.Balanced2021;
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("甲.docx", WordLayout.All[0].Render(report));
            Add("乙.xlsx", WorkbookLayout.All[0].Render(report));
            Add("丙.pdf", PdfLayout.All[0].Render(report));

            void Add(string name, byte[] bytes)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<string?> Sources(CommandRun run)
    {
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("source").GetString());
    }

    public void Dispose() => workspace.Dispose();
}
