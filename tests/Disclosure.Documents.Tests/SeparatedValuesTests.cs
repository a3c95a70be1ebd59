using System.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Text with values between commas, semicolons or tabs, as spreadsheets save it.</summary>
public sealed class SeparatedValuesTests
{
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;

    public static TheoryData<string, string> Encodings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var values in SavedValues.All)
            {
                foreach (var encoding in (string[])["utf-8", "GB18030", "utf-16"]) data.Add(values.Name, encoding);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void They_are_read_in_each_encoding_that_spreadsheets_save(string name, string encoding)
    {
        var printed = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var text = SavedValues.All.Single(values => values.Name == name).Render(Report);
        FirstLaw.ReadsFiguresExactly(Report, ReportDocument.Read(new MemoryStream([.. printed.GetPreamble(), .. printed.GetBytes(text)])));
    }

    [Fact]
    public void A_value_stands_at_its_line_and_column()
    {
        const string path = "proactive.administrativeLicensing.decisionsMade";
        var text = "sep=;\r\n\"第一行\r\n第二行\";x\r\n\r\n" + SavedValues.All[2].Render(Report.With(path, 987654L)).Replace("987654", "\"987,654\"", StringComparison.Ordinal);
        var figure = ReportDocument.ReadText(text).Report![path];
        var lines = text.Split("\r\n");
        var line = Array.FindIndex(lines, each => each.Contains("987,654", StringComparison.Ordinal));
        Assert.Equal((987654, line + 1, lines[line].IndexOf('"', StringComparison.Ordinal) + 1), (figure.Number, figure.Place!.Line, figure.Place.Column));
    }

    [Fact]
    public void Prose_with_commas_is_none()
    {
        var text = TextLayout.All[4].Render(Report);
        var prose = text.Replace("二、主动公开政府信息情况\n", "二、主动公开政府信息情况\n全年收到12件,其中自然人5件,企业3件,其他4件\n办结10件,公开5件,其他5件,结转2件\n甲局,乙局,丙局,3件\n", StringComparison.Ordinal);
        Assert.NotEqual(text, prose);
        FirstLaw.ReadsNothingElse(Report, ReportDocument.ReadText(prose));
        Assert.Equal(Report["applications.disclosed.total"], ReportDocument.ReadText(prose).Report!["applications.disclosed.total"]);
    }

    [Fact]
    public void A_row_of_another_table_is_no_row_of_cases()
    {
        var lines = SavedValues.All[0].Render(Report).Split("\r\n");
        var cases = Array.FindLastIndex(lines, line => line.StartsWith(",,,,,结果维持", StringComparison.Ordinal)) + 1;
        var row = Array.FindIndex(lines, line => line.Contains("3.补正后申请内容仍不明确", StringComparison.Ordinal));
        (lines[cases], lines[row]) = (lines[row], lines[cases]);
        var reading = ReportDocument.ReadText(string.Join("\r\n", lines));
        FirstLaw.ReadsNothingElse(Report, reading);
        Assert.Equal(FigureState.Absent, reading.Report!["reconsideration.upheld"].State);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(",\"")]
    public void A_quote_without_end_reads_nothing_wrong(string quote)
    {
        var text = SavedValues.All[0].Render(Report);
        for (var at = 0; at < text.Length; at += 97) FirstLaw.ReadsNothingElse(Report, ReportDocument.ReadText(text.Insert(at, quote)));
    }
}
