using System.IO.Compression;
using System.Text;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>ZIP archives of one report or many.</summary>
public sealed class ArchiveTests
{
    private static readonly Reports.AnnualDisclosureReport Report = SampleReports.PetitionBureau2019;
    private static readonly byte[] Word = WordLayout.All[0].Render(Report);

    [Fact]
    public void An_archive_of_one_report_reads_as_that_report()
    {
        var bytes = Zip(("年报/", []), ("年报/报告.docx", Word), ("年报/图.png", [1, 2]), ("__MACOSX/报告.docx", [1]), ("年报/.DS_Store", [1]));
        FirstLaw.ReadsNothingElse(Report, Read(bytes));
        Assert.Equal(Report.Figures, Read(bytes).Report!.Figures);
    }

    [Fact]
    public void An_archive_of_many_reports_is_listed_and_each_is_read()
    {
        var bytes = Zip(("甲.docx", Word), ("乙.txt", Encoding.UTF8.GetBytes(TextLayout.All[2].Render(Report))), ("丙.xlsx", WorkbookLayout.All[0].Render(Report)));
        var problem = Assert.Single(Read(bytes).Problems);
        Assert.Equal("DP1021", problem.Code);
        Assert.Contains("3 个文件（甲.docx、乙.txt、丙.xlsx）", problem.Message(), StringComparison.Ordinal);
        var documents = ReportArchive.Open(new MemoryStream(bytes))!;
        Assert.Equal(["甲.docx", "乙.txt", "丙.xlsx"], documents.Select(document => document.Name));
        Assert.All(documents, document => Assert.Equal(Report.Figures, document.Read().Report!.Figures));
    }

    [Fact]
    public void Names_that_are_not_marked_as_UTF_8_are_decoded()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, gb)) archive.CreateEntry("青石县.txt");
        Assert.Equal("青石县.txt", Assert.Single(ReportArchive.Open(new MemoryStream(stream.ToArray()))!).Name);
    }

    [Fact]
    public void Archives_within_archives_are_not_opened() => AssertProblem("DP1008", Zip(("内.zip", Zip(("甲.docx", Word)))));

    [Fact]
    public void What_only_begins_as_an_archive_is_damaged() => AssertProblem("DP1011", Zip(("甲.docx", [(byte)'P', (byte)'K', 3, 4, 1, 2, 3])));

    [Fact]
    public void A_document_in_OFD_is_named() => AssertProblem("DP1008", Zip(("OFD.xml", "<ofd/>"u8.ToArray()), ("Doc_0/Document.xml", [1])));

    [Fact]
    public void An_archive_that_holds_an_office_document_uncompressed_is_an_archive()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("甲.docx", CompressionLevel.NoCompression).Open();
            entry.Write(Word);
        }

        Assert.Equal(Report.Figures, Read(stream.ToArray()).Report!.Figures);
    }

    [Fact]
    public void An_entry_under_a_password_is_told()
    {
        var bytes = Zip(("甲.txt", [1]));
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        AssertProblem("DP1009", bytes);
    }

    [Fact]
    public void An_entry_that_was_changed_is_told()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("甲.txt", CompressionLevel.NoCompression).Open();
            entry.Write("一、总体情况 12"u8);
        }

        var bytes = stream.ToArray();
        bytes[bytes.AsSpan().IndexOf("12"u8)] = (byte)'7';
        AssertProblem("DP1011", bytes);
    }

    [Fact]
    public void An_archive_without_documents_is_told() => AssertProblem("DP1006", Zip(("图.png", [1, 2, 3])));

    [Fact]
    public void An_archive_that_is_cut_off_is_told() => AssertProblem("DP1011", Zip(("甲.docx", Word))[..200]);

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        var bytes = Zip([.. Enumerable.Range(0, 80).Select(number => ($"{number}.txt", new byte[1 << 20]))]);
        var refused = Assert.Single(ReportArchive.Open(new MemoryStream(bytes), new ReadingOptions { MaximumArchiveBytes = 64 << 20 })!);
        Assert.Equal("DP1007", Assert.Single(refused.Read().Problems).Code);
        Assert.Equal(80, ReportArchive.Open(new MemoryStream(bytes))!.Count);
        AssertProblem("DP1007", Zip(("大.txt", new byte[20 << 20])));
    }

    [Fact]
    public void An_archive_is_read_where_it_stands_however_large_it_is()
    {
        var bytes = Zip([.. Enumerable.Range(0, 20).Select(number => ($"{number}.docx", Word))]);
        var limits = new ReadingOptions { MaximumBytes = Word.Length + 1 };
        Assert.True(bytes.Length > limits.MaximumBytes);
        Assert.All(ReportArchive.Open(new MemoryStream(bytes), limits)!, document => Assert.Equal(Report.Figures, document.Read(limits).Report!.Figures));

        // What cannot be gone back in is held in memory, and there a limit holds.
        Assert.Equal("DP1007", Assert.Single(Assert.Single(ReportArchive.Open(new Pipe(bytes), limits)!).Read().Problems).Code);
    }

    [Fact]
    public void An_office_document_that_was_cut_off_is_no_archive() => Assert.Null(ReportArchive.Open(new MemoryStream(Word[..^100])));

    [Fact]
    public void What_is_no_archive_is_not_listed()
    {
        Assert.Null(ReportArchive.Open(new MemoryStream(Word)));
        Assert.Null(ReportArchive.Open(new MemoryStream("甲"u8.ToArray())));
        Assert.Throws<ArgumentNullException>(() => ReportArchive.Open(null!));
    }

    private static void AssertProblem(string code, byte[] bytes) => Assert.Equal([code], Read(bytes).Problems.Select(problem => problem.Code));

    private static Reports.ReportReading Read(byte[] bytes) => ReportDocument.Read(new MemoryStream(bytes));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A stream that only goes forward.</summary>
    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
