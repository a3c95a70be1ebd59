using System.Diagnostics;
using System.Text;
using Disclosure.Reports;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Pages made to cost time or memory come to an end soon, and to a coded problem.</summary>
public sealed class HostileHtmlTests
{
    // A guard against pages that never end, not a measure of speed.
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(5);

    private static readonly ReadingOptions Limits = new() { MaximumCells = 100_000 };

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["cells without end"] = () => "<table><tr>" + Repeat("<td>1</td>", 150_000),
        ["rows of wide spans"] = () => "<table>" + Repeat("<tr><td colspan=1000 rowspan=1000000>", 50_000),
        ["spans of a billion"] = () => "<table><tr>" + Repeat("<td colspan=1000000000 rowspan=1000000000>1</td>", 1000) + Repeat("<tr><td>1</td></tr>", 1000),
        ["spans beyond any number"] = () => $"<table><tr><td colspan={Repeat("9", 100_000)} rowspan=-{Repeat("9", 100_000)}>1</td></tr></table>",
        ["elements nested deep"] = () => Repeat("<div>", 300_000) + "<table><tr><td>1</td></tr></table>",
        ["tables nested deep"] = () => Repeat("<table><tr><td>", 100_000),
        ["open elements of style"] = () => Repeat("<b><i><font>", 100_000),
        ["stray text in a table"] = () => "<table>" + Repeat("x<b>", 200_000),
        ["paragraphs without end"] = () => Repeat("<p>1", 120_000),
        ["one endless line"] = () => "<p>" + Repeat("信息公开", 300_000),
        ["endless attributes"] = () => "<table " + Repeat("a='1' ", 300_000) + "><tr><td>1",
        ["one endless tag"] = () => "<table " + Repeat("a", 8_000_000),
        ["endless character references"] = () => "<p>" + Repeat("&amp", 1_000_000),
        ["siblings without end"] = () => "<div>" + Repeat("<span>1</span>", 90_000) + "</div>",
        ["quotation marks in a script"] = () => "{\"<table" + Repeat("\\'", 3_000_000) + Repeat("`'\"", 500_000),
        ["strings without end"] = () => "[" + Repeat("\"<table>\",", 300_000),
        ["links without end"] = () => Repeat("<a href='/1.pdf'>年度报告</a>", 80_000),
        ["text with endless labels"] = () => Repeat("自然人\n总计\n", 40_000),
        ["rows with endless labels"] = () => Repeat("自然人\t总计\t一、本年新收\n", 30_000),
        ["style sheets without end"] = () => "<style>" + Repeat(".a b>i:nth-child(2n+1)~i{display:none}", 60_000) + "</style><table><tr><td>" + Repeat("<i class=a>1</i>", 5_000),
        ["selectors that look at all siblings"] = () => "<style>i:nth-last-child(2n of .a),b:has(~i){color:red}</style><table><tr><td>" + Repeat("<i class=a>1</i>", 30_000),
        ["selectors of many brothers"] = () => "<style>i:nth-child(odd)~i~i:nth-child(even)~i~i~u{color:red}</style><table><tr><td>" + Repeat("<i>1</i>", 2_000) + "<u>1</u>",
        ["selectors of many ancestors"] = () => "<style>" + Repeat("div ", 12) + "u i{color:red}</style><table><tr><td>" + Repeat("<div>", 100) + "<i>1</i>",
        ["selectors within selectors"] = () => "<style>:is(" + Repeat("div ", 12) + "u) i{color:red}i:not(:is(" + Repeat("div ", 12) + "u *)){color:red}</style><table><tr><td>" + Repeat("<div>", 100) + "<i>1</i>",
        ["rules nested deep"] = () => "<style>" + Repeat("a{&,& &{color:red;", 20_000) + "</style><table><tr><td>1",
        ["brackets without end"] = () => "<style>" + Repeat(":is(:not(", 100_000) + "{display:none}</style><table><tr><td>1",
        ["styles that differ"] = () => "<table><tr>" + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"<td style='vertical-align:{number}px;color:#{number:x6}'>1")),
        ["properties of properties"] = () => "<style>" + string.Concat(Enumerable.Range(0, 1000).Select(number => $"*{{--a{number + 1}:var(--a{number}) var(--a{number})}}")) + "i{display:var(--a900)}</style><table><tr><td>" + Repeat("<i>1</i>", 1000),
        ["nothing but tags"] = () => Repeat("<", 1_000_000) + "html>",
    };

    public static TheoryData<string> Kinds => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_comes_to_an_end_and_to_a_problem(string kind)
    {
        var bytes = Encoding.UTF8.GetBytes(Pages[kind]());
        var watch = Stopwatch.StartNew();
        var reading = ReportDocument.Read(new MemoryStream(bytes), Limits);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Guard);
        Assert.NotEmpty(reading.Problems);
        if (reading.Report is { } report) Assert.All(report.Form.Cells, cell => Assert.Equal(FigureState.Absent, report[cell].State));
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_run()
    {
        const string page = """
            <html><head><link rel=stylesheet href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script>
            <meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"></head>
            <body><img src="file:///etc/passwd"><iframe src="http://127.0.0.1:9/"></iframe><script>while (true);</script></body></html>
            """;
        var watch = Stopwatch.StartNew();
        Assert.Null(ReportDocument.ReadText(page).Report);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Guard);
    }

    [Property(MaxTest = 500)]
    public void Any_sequence_of_tags_and_labels_is_read_without_an_exception(int[] choices)
    {
        string[] pieces =
        [
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td colspan=7>", "<td rowspan=3>", "<td colspan=2 rowspan=0>", "<p>", "<br>", "<div style='display:none'>", "</div>",
            "自然人", "总计", "法人或其他组织", "商业企业", "一、本年新收政府信息公开申请数量", "（一）予以公开", "信息内容", "规章", "行政复议", "结果维持", "12", "0", "", "<thead>", "<tfoot>", "<script>'<table>", "'</script>", "<!--", "-->", "&nbsp;",
        ];
        var text = new StringBuilder("<html>");
        foreach (var choice in choices) text.Append(pieces[Math.Abs(choice % pieces.Length)]);
        ReportDocument.ReadText(text.ToString());
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
