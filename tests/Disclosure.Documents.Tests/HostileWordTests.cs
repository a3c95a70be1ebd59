using System.IO.Compression;
using System.Text;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Word documents that were made, or damaged, to do harm: refused with a code, in bounded time and memory.</summary>
public sealed class HostileWordTests
{
    private const string Cell = "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";

    public static TheoryData<string, string> Bodies => new()
    {
        { "DP1015", Repeated("<w:tbl><w:tr><w:tc>", 100_000) },
        { "DP1015", Repeated("<w:sdt>", 100_000) },
        { "DP1015", $"<w:p>{Repeated("<w:ins>", 2_000)}{Repeated("</w:ins>", 2_000)}</w:p>" },
        { "DP1011", "<w:p><w:r><w:t>&entity;</w:t></w:r></w:p>" },
        { "DP1011", "<w:p><w:r><w:t>broken</w:r></w:p>" },
        { "DP1007", $"<w:tbl>{Repeated($"<w:tr>{Repeated(Cell, 60)}</w:tr>", 20_000)}</w:tbl>" },
        { "DP1007", $"<w:tbl>{Repeated($"<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>{Cell}</w:tr>", 2_000)}</w:tbl>" },
        { "DP1004", $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>" },
        { "DP1004", Repeated("<w:p/>", 10_000) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_hostile_body_is_refused(string code, string body) => AssertRefused(code, WordLayout.Package(WordMarkup.Document(body)));

    [Fact]
    public void Entities_are_not_resolved()
    {
        var markup = WordMarkup.Document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>").Replace("<w:document", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document", StringComparison.Ordinal);
        AssertRefused("DP1011", WordLayout.Package(markup));
    }

    [Fact]
    public void A_package_that_unpacks_to_too_much_is_not_unpacked()
    {
        using var bytes = new MemoryStream();
        bytes.Write(WordLayout.Package(WordMarkup.Document("")));
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/media/bomb.bin").Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 100; i++) entry.Write(block);
        }

        AssertRefused("DP1007", bytes.ToArray());
    }

    [Fact]
    public void A_package_without_its_main_part_is_told_as_damaged()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "[Content_Types].xml", "word/document.xml" })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
            }
        }

        AssertRefused("DP1011", bytes.ToArray());
    }

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static void AssertRefused(string code, byte[] bytes)
    {
        var reading = ReportDocument.Read(new MemoryStream(bytes));
        Assert.Null(reading.Report);
        Assert.Equal([code], reading.Problems.Select(problem => problem.Code));
    }
}
