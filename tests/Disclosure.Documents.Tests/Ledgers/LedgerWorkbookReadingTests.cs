using System.Text;
using Disclosure.Reports.Ledgers;
using Disclosure.Testing.Layouts;
using Disclosure.Testing.Ledgers;

namespace Disclosure.Documents.Tests.Ledgers;

/// <summary>Ledgers in workbooks, and inputs that are hostile, damaged or not there.</summary>
public sealed class LedgerWorkbookReadingTests
{
    private const string Heads = "编号,收到日期,申请人类型,答复日期,办理结果";

    [Fact]
    public void Hidden_rows_count_and_are_told_and_struck_cells_are_not_taken()
    {
        var text = (string value) => $"<c t=\"inlineStr\"><is><t>{value}</t></is></c>";
        var heads = $"<row>{string.Concat(Heads.Split(',').Select(text))}</row>";
        var hidden = $"<row hidden=\"1\">{text("1")}{text("2025-03-03")}{text("自然人")}</row>";
        var struck = $"<row>{text("2")}{text("2025-03-03")}<c s=\"7\" t=\"inlineStr\"><is><t>自然人</t></is></c></row>";
        var reading = CaseLedger.Read(new MemoryStream(WorkbookLayout.Package([Sheet(heads + hidden + struck)])));

        Assert.Equal(2, reading.Ledger!.Cases.Count);
        Assert.Null(reading.Ledger.Cases[1].Applicant);
        Assert.Equal(["DP1310", "DP1308"], reading.Problems.Select(problem => problem.Code));
        Assert.Equal("C3", reading.Problems[0].Place!.Cell);
    }

    [Theory]
    [InlineData("45719", "2025-03-03")]
    [InlineData("45719.99999", "2025-03-03")]
    [InlineData("45351", "2024-02-29")]
    [InlineData("45741.0833", "2025-03-25")]
    public void A_day_of_a_workbook_is_that_day_at_any_hour(string number, string day)
    {
        var text = (string value) => $"<c t=\"inlineStr\"><is><t>{value}</t></is></c>";
        var rows = $"<row>{text("编号")}{text("收到日期")}{text("申请人类型")}</row><row>{text("1")}<c s=\"5\"><v>{number}</v></c>{text("自然人")}</row>";

        Assert.Equal(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            CaseLedger.Read(new MemoryStream(WorkbookLayout.Package([Sheet(rows)]))).Ledger!.Cases[0].ReceivedOn);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>", "DP1011")]
    [InlineData("<row r=\"0\"><c r=\"A1\"><v>1</v></c></row>", "DP1011")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>", "DP1011")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "DP1301")]
    public void A_hostile_sheet_is_refused(string rows, string code) =>
        Assert.Equal([code], CaseLedger.Read(new MemoryStream(WorkbookLayout.Package([Sheet(rows)]))).Problems.Select(problem => problem.Code));

    [Fact]
    public void Rows_to_the_last_column_are_refused_in_bounded_time()
    {
        var rows = new StringBuilder();
        for (var i = 1; i <= 5000; i++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{i}\"><c r=\"XFD{i}\"><v>1</v></c></row>");

        Assert.Equal(["DP1007"], CaseLedger.Read(new MemoryStream(WorkbookLayout.Package([Sheet(rows.ToString())]))).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Damaged_bytes_never_throw()
    {
        var whole = new LedgerTable(LedgerSample.Of(1, 2024, count: 10), 1).Xlsx();
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var bytes = whole[..random.Next(1, whole.Length)];
            for (var change = 0; change < 3; change++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.NotNull(CaseLedger.Read(new MemoryStream(bytes)).Problems);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() => Assert.Equal(["DP1005"], CaseLedger.Read("nowhere.xlsx").Problems.Select(problem => problem.Code));

    [Fact]
    public void Limits_are_kept() => Assert.Equal(["DP1007"], CaseLedger.Read(
        Stream($"{Heads}\n{string.Concat(Enumerable.Repeat("1,2025-03-03,自然人,,\n", 100))}"),
        LedgerReadingOptions.Default with { Limits = ReadingOptions.Default with { MaximumCells = 100 } }).Problems.Select(problem => problem.Code));

    // All but the words, which a record that was not read does not have.

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Sheet(string rows) => $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>";
}
