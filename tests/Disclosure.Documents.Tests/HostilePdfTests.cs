using System.Text;
using Disclosure.Testing.Generators;
using Disclosure.Testing.Layouts;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

/// <summary>PDF files that were made, or damaged, to do harm: refused with a code, in bounded time and memory.</summary>
public sealed class HostilePdfTests
{
    [Fact]
    public void A_stream_that_unpacks_to_too_much_is_not_unpacked() => AssertRefused("DP1007", Page(new string(' ', 100_000_000), isPacked: true));

    [Fact]
    public void More_lines_than_any_page_has_are_refused()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 5_000; i++) lines.Append($"{3 * i} 0 m {3 * i} 15000 l S 0 {3 * i} m 15000 {3 * i} l S\n");
        AssertRefused("DP1007", Page($"{lines}BT /F 8 Tf <0031> Tj ET", width: 15_000, height: 15_000));
    }

    [Fact]
    public void More_characters_than_are_read_are_refused() => AssertRefused("DP1007", Page($"BT /F 8 Tf {string.Concat(Enumerable.Repeat("<0031> Tj ", 300_000))} ET"), new ReadingOptions { MaximumCells = 50_000 });

    [Fact]
    public void Forms_that_multiply_are_not_drawn()
    {
        var file = new StringBuilder("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>\nendobj\n");
        var draw = string.Concat(Enumerable.Repeat("/X Do ", 10));
        for (var number = 4; number < 13; number++)
        {
            file.Append($"{number} 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {number + 1} 0 R >> >> /Length {draw.Length} >>\nstream\n{draw}\nendstream\nendobj\n");
        }

        file.Append("13 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1 >>\nstream\nn\nendstream\nendobj\ntrailer\n<< /Size 14 /Root 1 0 R >>\n%%EOF\n");
        AssertRefused("DP1007", Encoding.ASCII.GetBytes(file.ToString()));
    }

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>")]
    [InlineData("%PDF-1.7\n1 0 obj [[[[[[[[[[ endobj\nxref\n0 1\ntrailer << /Root 9 0 R >>\nstartxref\n9\n%%EOF")]
    public void What_is_no_whole_file_is_told_as_damaged(string text) => AssertRefused("DP1011", Encoding.ASCII.GetBytes(text));

    [Fact]
    public void A_file_under_a_password_is_told()
    {
        var text = Encoding.Latin1.GetString(Page("BT /F 8 Tf <0031> Tj ET"));
        var strange = new string('x', 32);
        text = text.Replace("/Root 1 0 R", $"/Root 1 0 R /ID [(a) (b)] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ({strange}) /U ({strange}) >>", StringComparison.Ordinal);
        AssertRefused("DP1009", Encoding.Latin1.GetBytes(text));
    }

    [Fact]
    public void A_file_that_is_cut_off_never_moves_a_figure()
    {
        var report = PrintableReports.Any.Sample(1, 10).Single();
        var bytes = PdfLayout.All[3].Render(report);
        for (var kept = 16; kept < bytes.Length; kept += 1 + (bytes.Length / 100))
        {
            FirstLaw.ReadsNothingElse(report, ReportDocument.Read(new MemoryStream(bytes[..kept]), new ReadingOptions { Edition = report.Edition }));
        }
    }

    private static byte[] Page(string content, bool isPacked = false, int width = 400, int height = 200)
    {
        var file = new PdfFile(isPacked: isPacked);
        file.AddPage(content, width, height);
        return file.Close();
    }

    private static void AssertRefused(string code, byte[] bytes, ReadingOptions? options = null)
    {
        var reading = ReportDocument.Read(new MemoryStream(bytes), options);
        Assert.Null(reading.Report);
        Assert.Equal([code], reading.Problems.Select(problem => problem.Code));
    }
}
