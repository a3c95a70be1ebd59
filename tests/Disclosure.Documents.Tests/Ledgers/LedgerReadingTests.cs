using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Ledgers.Words.Json;
using Disclosure.Testing.Ledgers;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests.Ledgers;

/// <summary>Ledgers that are read, column by column and word by word.</summary>
public sealed class LedgerReadingTests
{
    private const string Heads = "编号,收到日期,申请人类型,答复日期,办理结果";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    [Property(MaxTest = 150)]
    public void All_formats_read_to_the_ledger_that_was_written(int seed)
    {
        var ledger = LedgerSample.Of(seed, 2024, count: 25);
        var table = new LedgerTable(ledger, seed);

        foreach (var bytes in new[] { table.Csv(new UTF8Encoding(true)), table.Csv(Gbk), table.Csv(Encoding.Unicode), table.Xlsx(), table.Xlsx(from1904: true), Encoding.UTF8.GetBytes(table.Json()) })
        {
            var read = CaseLedger.Read(new MemoryStream(bytes)).Ledger!;

            Assert.All(ledger.Cases.Zip(read.Cases), pair => Assert.Equal(Written(pair.First), Written(pair.Second)));
            Assert.Equal(ledger.Cases.Count, read.Cases.Count);
            Assert.Equal(Figures(ledger.ToReport(2024)), Figures(read.ToReport(2024)));
            Assert.Equal(Figures(ledger.ToReport(2024, ReportEdition.Trial2019)), Figures(read.ToReport(2024, ReportEdition.Trial2019)));
        }
    }

    [Theory]
    [InlineData("2025-03-03")]
    [InlineData("2025/3/3")]
    [InlineData("2025.03.03")]
    [InlineData("2025年3月3日")]
    [InlineData("２０２５年３月３日")]
    [InlineData("20250303")]
    [InlineData("2025-03-03 10:20")]
    [InlineData("2025-03-03T10:20:30")]
    [InlineData("2025/3/3 9:05:07")]
    public void A_day_is_read_as_offices_write_it(string day) => Assert.Equal(new DateOnly(2025, 3, 3), Read($"{Heads}\n1,{day},自然人,,").Ledger!.Cases[0].ReceivedOn);

    [Theory]
    [InlineData("3月3日", "“3月3日”")]
    [InlineData("2025-02-29", "“2025-02-29”")]
    [InlineData("45719", "“45719”")]
    [InlineData("25-3-3", "“25-3-3”")]
    [InlineData("张三", "文字")]
    [InlineData("13800138000", "文字")]
    public void What_is_no_whole_date_is_told_and_its_row_not_counted(string day, string told)
    {
        var reading = Read($"{Heads}\n1,{day},自然人,,\n2,2025-03-04,自然人,,");

        Assert.Equal("2", Assert.Single(reading.Ledger!.Cases).Id);
        Assert.Equal(["DP1303", "DP1304"], reading.Problems.Select(problem => problem.Code));
        Assert.Contains(told, reading.Problems[0].Message(), StringComparison.Ordinal);
        Assert.Equal((2, 2), (reading.Problems[0].Place!.Line, reading.Problems[0].Place!.Column));
    }

    [Fact]
    public void Words_that_are_not_known_are_told_with_their_number_and_go_to_no_row()
    {
        var reading = Read($"{Heads}\n1,2025-03-03,法人或其他组织,2025-03-04,咨询\n2,2025-03-03,自然人,2025-03-04,咨询\n3,2025-03-03,自然人,2025-03-04,予以公开");

        Assert.Equal(
            ["“申请人类型”一列的“法人或其他组织”含义不明，共 1 件；请改正，或在用词文件中说明。", "“办理结果”一列的“咨询”含义不明，共 2 件；请改正，或在用词文件中说明。"],
            reading.Problems.Select(problem => problem.Message()));
        Assert.Equal(("咨询", null), (reading.Ledger!.Cases[1].DispositionWords, reading.Ledger.Cases[1].Disposition));
    }

    [Fact]
    public void Words_of_an_organs_own_are_understood()
    {
        var own = LedgerReadingOptions.Default with
        {
            Words = LedgerWords.Default.With(LedgerWordsJson.Read("""{ "dispositions": { "petitionOrComplaint": ["咨询"] }, "heads": { "receivedOn": ["来件日"] } }""")),
        };
        var ledger = CaseLedger.Read(Stream($"编号,来件日,申请人类型,答复日期,办理结果\n1,2025-03-03,自然人,2025-03-04,咨询"), own).Ledger!;

        Assert.Equal(ApplicationRow.PetitionOrComplaint, ledger.Cases[0].Disposition!.Row);
    }

    [Fact]
    public void A_reason_tells_the_row_of_a_refusal()
    {
        var ledger = Read($"{Heads},不予公开理由\n1,2025-03-03,自然人,2025-03-04,不予公开,个人隐私\n2,2025-03-03,自然人,2025-03-04,不予公开,\n3,2025-03-03,自然人,2025-03-04,不予公开,信访").Ledger!;

        Assert.Equal(ApplicationRow.ThirdPartyRights, ledger.Cases[0].Disposition!.Row);
        Assert.Equal((DispositionGroup.Refused, "不予公开"), (ledger.Cases[1].Disposition!.Group, ledger.Cases[1].DispositionWords));
        Assert.Equal((DispositionGroup.Refused, "不予公开：信访"), (ledger.Cases[2].Disposition!.Group, ledger.Cases[2].DispositionWords));
    }

    [Fact]
    public void The_day_of_application_is_taken_with_a_warning_where_there_is_no_other()
    {
        var reading = Read("序号,申请时间,申请人类型\n7,2025-03-03,自然人");

        Assert.Equal(["DP1314", "DP1314", "DP1305"], reading.Problems.Select(problem => problem.Code));
        Assert.Equal(("7", new DateOnly(2025, 3, 3)), (reading.Ledger!.Cases[0].Id, reading.Ledger.Cases[0].ReceivedOn));
    }

    [Fact]
    public void Of_two_columns_that_mean_the_same_the_better_is_taken_and_told()
    {
        var reading = Read("编号,受理时间,收到日期,申请人类型\n1,2025-03-09,2025-03-03,自然人");

        Assert.Equal(new DateOnly(2025, 3, 3), reading.Ledger!.Cases[0].ReceivedOn);
        Assert.Equal("“受理时间”与“收到日期”含义相同，采用后者。", Assert.Single(reading.Problems, problem => problem.Code == "DP1309").Message());
    }

    [Fact]
    public void Two_columns_of_one_head_are_refused()
    {
        var reading = Read("编号,收到日期,收到日期,申请人类型\n1,2025-03-09,2025-03-03,自然人");

        Assert.Null(reading.Ledger);
        Assert.Equal(["DP1302"], reading.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Heads_in_two_rows_are_read_together()
    {
        var ledger = Read("编号,收到日期,申请人类型,征求第三方意见,,补正,\n,,,发出,收到,告知日期,期限\n1,2025-03-03,自然人,2025-03-10,2025-03-24,,").Ledger!;

        Assert.Equal(new CaseConsultation(new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 24)), Assert.Single(Assert.Single(ledger.Cases).Consultations));
    }

    [Fact]
    public void Sums_repeated_heads_and_blank_rows_are_no_cases()
    {
        var reading = Read($"某局台账,,,,\n{Heads}\n1,2025-03-03,自然人,,\n,,,,\n{Heads}\n2,2025-03-03,自然人,,\n合计,,2,,");

        Assert.Equal(["1", "2"], reading.Ledger!.Cases.Select(record => record.Id));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_row_without_a_number_is_called_by_its_place()
    {
        var reading = Read($"{Heads}\n,2025-03-03,自然人,,");

        Assert.Equal(("#2", "第 2 行"), (reading.Ledger!.Cases[0].Id, reading.Ledger.Cases[0].Name.Chinese));
        Assert.Equal(["DP1306"], reading.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void The_number_by_which_a_workbook_keeps_a_day_is_told_for_what_it_is() =>
        Assert.Contains("“45719”不是完整的日期（像是电子表格的日期序号，请把这一列设为日期格式）", Read($"{Heads}\n1,45719,自然人,,").Problems[0].Message(), StringComparison.Ordinal);

    [Fact]
    public void A_ledger_without_replies_or_outcomes_is_read_but_is_not_whole()
    {
        var reading = Read("编号,收到日期,申请人类型\n1,2025-03-03,自然人");

        Assert.Equal(["DP1314", "DP1314"], reading.Problems.Select(problem => problem.Code));
        Assert.False(reading.IsWhole);
        Assert.True(Read($"{Heads}\n1,2025-03-03,自然人,,").IsWhole);
    }

    [Fact]
    public void A_row_that_is_not_counted_is_handed_over_apart()
    {
        var skipped = Assert.Single(Read($"{Heads}\n2025-1,三月,自然人,2025-03-04,予以公开").Skipped);

        Assert.Equal(("2025-1", "2025-1", new DateOnly(2025, 3, 4)), (skipped.Id, skipped.Name.Chinese, skipped.RepliedOn));
    }

    [Theory]
    [InlineData("", "空文件")]
    [InlineData("姓名,内容\n张三,某文件", "没有可识别的表头")]
    [InlineData("编号,收到日期,姓名\n1,2025-03-03,张三", "编号、收到日期")]
    [InlineData("编号,收到日期,姓名\n1,2025-03-03,张三", "缺少的是：申请人类型（也可写作申请人类别、")]
    [InlineData("申请人类型,姓名\n自然人,张三", "缺少的是：编号（也可写作申请编号、")]
    public void What_is_no_ledger_is_refused_and_tells_known_heads_alone(string text, string told)
    {
        var reading = Read(text);

        Assert.Null(reading.Ledger);
        Assert.Equal("DP1301", reading.Problems[^1].Code);
        Assert.Contains(told, reading.Problems[^1].Message(), StringComparison.Ordinal);
        Assert.DoesNotContain("张三", reading.Problems[^1].Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{\"a\":1}")]
    [InlineData("[{\"编号\":\"1\",\"编号\":\"2\"}]")]
    [InlineData("[{")]
    [InlineData("[{\"编号\":\"\\ud800\",\"收到日期\":\"2025-03-03\",\"申请人类型\":\"自然人\"}]")]
    public void Json_of_another_shape_is_refused(string json) => Assert.Equal(["DP1311"], Read(json).Problems.Select(problem => problem.Code));

    [Fact]
    public void Json_may_name_fields_by_their_identifiers()
    {
        var ledger = Read("""{ "cases": [ { "id": "1", "receivedOn": "2025-03-03", "applicant": "自然人", "isExtended": true, "extensionInWorkingDays": 10 } ] }""").Ledger!;

        Assert.Equal(new CaseExtension(null, 10), Assert.Single(ledger.Cases[0].Extensions));
    }

    private static string Written(CaseRecord record) => string.Join(
        ' ',
        [
            (object?)record.Id, record.ReceivedOn, record.Applicant, record.Disposition, record.RepliedOn, record.Fee,
            .. record.Corrections, .. record.Consultations, .. record.Extensions, .. record.Reviews,
        ]);

    private static IEnumerable<string> Figures(AnnualDisclosureReport report) => report.Form.Cells.Select(cell => $"{cell.Path} {report[cell].State} {report[cell]}");

    private static LedgerReading Read(string text) => CaseLedger.Read(Stream(text));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
