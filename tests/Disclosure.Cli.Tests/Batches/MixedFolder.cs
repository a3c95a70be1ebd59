using System.IO.Compression;
using System.Text;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Cli.Tests.Batches;

/// <summary>A folder of reports in every format, with sub-folders, archives, and files that cannot be read.</summary>
internal static class MixedFolder
{
    private static readonly AnnualDisclosureReport[] Reports =
        [.. SampleReports.All.Values, ConsoleReports.Balanced(), ConsoleReports.DifferentWithBlanks(), ConsoleReports.MostlyBlank(), ConsoleReports.BookedUnderTwoApplicants()];

    private static readonly (string Extension, Func<AnnualDisclosureReport, byte[]> Render)[] Formats =
    [
        (".txt", report => Encoding.UTF8.GetBytes(TextLayout.All[0].Render(report))),
        (".html", HtmlLayout.All[0].Render),
        (".json", report => Encoding.UTF8.GetBytes(ReportJson.Write(report))),
        (".docx", WordLayout.All[0].Render),
        (".xlsx", WorkbookLayout.All[0].Render),
        (".pdf", PdfLayout.All[0].Render),
        (".zip", report => Archive(report)),
        (".txt", _ => "这不是一份报告。"u8.ToArray()),
        (".docx", report => WordLayout.All[0].Render(report)[..200]),
    ];

    /// <summary>How many different documents there are.</summary>
    public static int Kinds => Reports.Length * Formats.Length;

    /// <summary>Writes a folder of so many documents; each kind comes round again.</summary>
    public static string Write(Workspace workspace, int count)
    {
        var kinds = Reports.SelectMany(_ => Formats, (report, format) => (format.Extension, Bytes: format.Render(report))).ToList();
        var folder = workspace.PathOf("mixed");
        for (var number = 0; number < count; number++)
        {
            var inner = Directory.CreateDirectory(Path.Combine(folder, $"{number % 7}", number % 3 == 0 ? "乡镇" : ""));
            var (extension, bytes) = kinds[number % kinds.Count];
            File.WriteAllBytes(Path.Combine(inner.FullName, $"{number:0000}{extension}"), bytes);
        }

        return folder;
    }

    private static byte[] Archive(AnnualDisclosureReport report)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (extension, render) in Formats[..3])
            {
                using var entry = archive.CreateEntry($"年报{extension}").Open();
                entry.Write(render(report));
            }
        }

        return stream.ToArray();
    }
}
