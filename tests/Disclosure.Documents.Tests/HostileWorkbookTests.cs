using System.Text;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Workbooks that were made, or damaged, to do harm: refused with a code, in bounded time and memory.</summary>
public sealed class HostileWorkbookTests
{
    public static TheoryData<string, string> Sheets => new()
    {
        { "DP1007", Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>" + Repeated("<row><c><v>1</v></c></row>", 100)) },
        { "DP1007", Sheet(Repeated($"<row>{Repeated("<c><v>1</v></c>", 1000)}</row>", 1001)) },
        { "DP1007", Sheet($"<row r=\"1\">{Repeated("<c t=\"s\"><v>0</v></c>", 3000)}</row>") },
        { "DP1004", Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>") },
        { "DP1007", Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", Repeated("<mergeCell ref=\"A1:XFD1048576\"/>", 19_000)) },
        { "DP1011", Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", Repeated("<mergeCell ref=\"A1:B2\"/>", 30_000)) },
        { "DP1004", Sheet(Repeated("<row><c><v>1</v></c></row><row/>", 100_000)) },
        { "DP1011", Sheet("<row r=\"0\"><c r=\"A1\"><v>1</v></c></row>") },
        { "DP1011", Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>") },
        { "DP1011", Sheet("<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>") },
        { "DP1011", Sheet(Repeated("<row>", 100_000)) },
        { "DP1011", Sheet("<row r=\"1\"><c r=\"A1\"><v>5</v></c><c r=\"A1\"><v>6</v></c></row>") },
        { "DP1011", Sheet("<row r=\"2\"><c r=\"A2\"><v>5</v></c></row><row r=\"1\"><c r=\"A1\"/></row><row r=\"2\"><c r=\"A2\"><v>6</v></c></row>") },
        { "DP1004", Sheet("<cols><col min=\"-5\" max=\"2000000000\" hidden=\"1\"/></cols>") },
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_hostile_sheet_is_refused(string code, string sheet)
    {
        var reading = ReportDocument.Read(new MemoryStream(WorkbookLayout.Package([sheet], shared: $"<si><t>{new string('甲', 100_000)}</t></si>")));
        Assert.Null(reading.Report);
        Assert.Equal([code], reading.Problems.Select(problem => problem.Code));
    }

    private static string Sheet(string rows, string merges = "") =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>";

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
