using System.Text;
using Disclosure.Benchmarks.Reports;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing.Layouts;

namespace Disclosure.Benchmarks.Batches;

/// <summary>
/// Documents such as an aggregating office collects: reports of a city's offices, three in five without a fault, laid out in
/// turn in every layout of the catalogue.
/// </summary>
internal static class BatchDocuments
{
    private const int ReportCount = 200;
    private const int CleanInFive = 3;

    /// <summary>The formats that are measured apart.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["json", "text", "html", "docx", "xlsx", "pdf"];

    /// <summary>Documents of one format, each another report in another layout than the last.</summary>
    public static IReadOnlyList<byte[]> Of(string format)
    {
        var render = RenderersOf(format);
        return [.. Reports().Select((report, place) => render[place % render.Length](report))];
    }

    /// <summary>The ending of a format's files.</summary>
    public static string EndingOf(string format) => format == "text" ? "txt" : format;

    private static Func<AnnualDisclosureReport, byte[]>[] RenderersOf(string format) => format switch
    {
        "json" => [report => Encoding.UTF8.GetBytes(ReportJson.Write(report))],
        "text" => [.. TextLayout.All.Select(layout => (Func<AnnualDisclosureReport, byte[]>)(report => Encoding.UTF8.GetBytes(layout.Render(report))))],
        "html" => [.. HtmlLayout.All.Select(layout => (Func<AnnualDisclosureReport, byte[]>)layout.Render)],
        "docx" => [.. WordLayout.All.Select(layout => (Func<AnnualDisclosureReport, byte[]>)layout.Render)],
        "xlsx" => [.. WorkbookLayout.All.Select(layout => (Func<AnnualDisclosureReport, byte[]>)layout.Render)],
        _ => [.. PdfLayout.All.Select(layout => (Func<AnnualDisclosureReport, byte[]>)layout.Render)],
    };

    private static IEnumerable<AnnualDisclosureReport> Reports()
    {
        var clean = WrongReports.Of(0, ReportCount);
        var wrong = Enumerable.Range(1, 3).Select(cells => WrongReports.Of(cells, ReportCount)).ToList();
        for (var place = 0; place < ReportCount; place++)
        {
            var builder = (place % 5 < CleanInFive ? clean : wrong[place % 3])[place].ToBuilder();
            builder.Authority = $"青石县第{place + 1}办公室";
            builder.Sections = [.. FormSection.All.Select(section => new ReportSection(section.Number, section.Label.Chinese, $"{section.Label.Chinese}，见本部分说明。"))];
            yield return builder.Build();
        }
    }
}
