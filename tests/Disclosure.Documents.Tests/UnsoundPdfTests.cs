using Disclosure.Messages;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>
/// PDF files whose objects refer to each other in a circle, or whose numbers ask for more room than any file needs. Each of
/// them ends a process that hands it to the library as it is, or keeps it busy until its memory is used up.
/// </summary>
public sealed class UnsoundPdfTests
{
    private const int Deep = 30_000;
    private const string Tint = "<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >>";

    private static readonly string Braces = new string('{', 200_000) + new string('}', 200_000);

    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["contents that refer to each other"] = () => new PdfObjects().Set(4, "7 0 R").Set(7, "4 0 R").WithTable(),
        ["contents in lists that hold each other"] = () => new PdfObjects().Set(4, "[7 0 R]").Set(7, "[4 0 R]").WithTable(),
        ["a comment within a reference in a circle"] = () => new PdfObjects().Set(6, "%1\n7 %2\n0 R").Set(7, "6 0 R").WithTable(),
        ["a font that is itself"] = () => new PdfObjects().Set(5, "5 0 R").WithTable(),
        ["packed objects that refer to each other"] = () => new PdfObjects().SetPacked(6, "7 0 R").SetPacked(7, "6 0 R").WithStream(),
        ["a tree of names that holds itself"] = () => new PdfObjects().Set(1, "<< /Type /Catalog /Pages 2 0 R /Names << /Dests 9 0 R >> >>").Set(9, "<< /Kids [9 0 R] >>").WithTable(),
        ["a length that is the length of what it measures"] = () => new PdfObjects().SetStream(7, "/Length 4 0 R /A", "").SetStream(4, "/Length 7 0 R /A", "").WithTable(),
        ["an encryption that refers to itself"] = () => new PdfObjects { Trailer = "/Encrypt 9 0 R /ID [(a) (b)]" }.Set(9, "10 0 R").Set(10, "9 0 R").WithTable(),
        ["a colour that stands for itself"] = () => new PdfObjects().Set(6, $"[/Separation /X 6 0 R {Tint}]").WithTable(),
        ["colours that stand for each other"] = () => Chain(6, next => $"[/Separation /X {next} 0 R {Tint}]", "/DeviceGray"),
        ["a function made of itself"] = () => new PdfObjects().Set(6, "[/Separation /X /DeviceGray 7 0 R]").Set(7, Stitched(7)).WithTable(),
        ["functions made of each other"] = () => Chain(7, Stitched, Tint, "[/Separation /X /DeviceGray 7 0 R]"),
        ["a program of many braces"] = () => new PdfObjects().Set(6, "[/Separation /X /DeviceGray 7 0 R]").SetStream(7, "/FunctionType 4 /Domain [0 1] /Range [0 1]", Braces).WithTable(),
        ["a packed program of many braces"] = () => new PdfObjects().Set(6, "[/Separation /X /DeviceGray 7 0 R]").SetStream(7, "/FunctionType 4 /Domain [0 1] /Range [0 1]", Braces, isPacked: true).WithTable(),
        ["a field of two thousand million bytes"] = () => new PdfObjects().WithStream("/W [1 2147483647 1]"),
        ["a field of two thousand million bytes, its name in code"] = () => new PdfObjects().WithStream("/#57 [1 2147483647 1]", "/Type /X#52ef", "/W"),
        ["a field of less than no bytes"] = () => new PdfObjects().WithStream("/W [1 -1 1]"),
        ["two thousand million objects"] = () => new PdfObjects().WithStream("/Index [0 2147483647]"),
        ["more objects than a file holds"] = () => new PdfObjects().WithStream("/Size 2147483647"),
        ["two thousand million widths"] = () => WithWidths("/W [0 2147483647 500]"),
        ["two thousand million heights"] = () => WithWidths("/W2 [0 2147483647 -500 250 880]"),
        ["all widths many times"] = () => WithWidths($"/W [{string.Concat(Enumerable.Repeat("0 65535 500 ", 100))}]"),
        ["widths elsewhere"] = () => new PdfObjects().Set(8, "[0 2147483647 500]").Set(5, Composite).Set(7, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /W 8 0 R >>").WithTable(),
    };

    public static TheoryData<string> Names { get; } = [.. Files.Keys];

    private static string Composite => "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] >>";

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_told_as_damaged(string name)
    {
        var reading = ReportDocument.Read(new MemoryStream(Files[name]()));
        Assert.Null(reading.Report);
        Assert.Equal(["DP1011"], reading.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void The_number_that_is_out_of_its_range_is_told()
    {
        var reading = ReportDocument.Read(new MemoryStream(Files["two thousand million objects"]()));
        Assert.Contains("/Index", reading.Problems[0].Message(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Contains("2147483647", reading.Problems[0].Message(DisplayLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_files_of_the_same_kind_are_read()
    {
        Assert.All<byte[]>(
            [
                new PdfObjects().WithTable(),
                new PdfObjects().WithStream(),
                new PdfObjects().SetPacked(6, "/DeviceGray").SetPacked(7, "6 0 R").WithStream(),
                new PdfObjects().Set(6, $"[/Separation /X /DeviceGray {Tint}]").Set(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents [4 0 R] /Annots [9 0 R] /Resources << /Font << /F1 5 0 R >> /ColorSpace << /C0 6 0 R >> >> >>")
                    .Set(9, "<< /Subtype /Link /P 3 0 R /Rect [0 0 9 9] /Dest [3 0 R /Fit] >>").WithTable(),
                WithWidths("/W [0 [500 400] 7 65535 500]"),
            ],
            file => Assert.DoesNotContain("DP1011", ReportDocument.Read(new MemoryStream(file)).Problems.Select(problem => problem.Code)));
    }

    private static byte[] WithWidths(string widths) =>
        new PdfObjects("BT /F1 9 Tf 100 100 Td <0031> Tj ET").Set(5, Composite).Set(7, $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X {widths} >>").WithTable();

    private static string Stitched(int of) => $"<< /FunctionType 3 /Domain [0 1] /Functions [{of} 0 R] /Bounds [] /Encode [0 1] >>";

    private static byte[] Chain(int first, Func<int, string> link, string last, string? colour = null)
    {
        var file = new PdfObjects();
        if (colour is not null) file.Set(6, colour);
        file.Set(first, link(100));
        for (var number = 100; number < 100 + Deep; number++) file.Set(number, link(number + 1));
        return file.Set(100 + Deep, last).WithTable();
    }
}
