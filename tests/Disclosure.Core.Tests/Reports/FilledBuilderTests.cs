using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Core.Tests.Reports;

public sealed class FilledBuilderTests
{
    [Fact]
    public void Cases_are_counted_up_from_nothing()
    {
        var builder = new ReportBuilder(2025);
        for (var i = 0; i < 3; i++) builder.Add(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson, 1);
        builder.Set(ProactiveRow.AdministrativeLicensing, ProactiveMeasure.DecisionsMade, Figure.Blank).Add(ProactiveRow.AdministrativeLicensing, ProactiveMeasure.DecisionsMade, 7);
        builder.Add(CaseTrack.DirectLitigation, CaseOutcome.Upheld, 2).Add(CaseTrack.DirectLitigation, CaseOutcome.Upheld, -1);

        var report = builder.Build();
        Assert.Equal((3L, 7L, 1L), (report["applications.disclosed.naturalPerson"].Count, report["proactive.administrativeLicensing.decisionsMade"].Count, report["directLitigation.upheld"].Count));
        Assert.Throws<InvalidOperationException>(() => builder.Set("applications.disclosed.total", Figure.OfText("约3")).Add(ApplicationRow.Disclosed, ApplicantKind.Total, 1));
        Assert.Throws<OverflowException>(() => builder.Set("applications.disclosed.total", long.MaxValue).Add(ApplicationRow.Disclosed, ApplicantKind.Total, 1));
    }

    [Fact]
    public void A_count_that_may_be_missing_is_a_blank_where_it_is()
    {
        int? none = null;
        int? some = 4;
        var report = new ReportBuilder(2025)
            .Set(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson, none)
            .Set(ApplicationRow.Disclosed, ApplicantKind.Total, some)
            .Set(CaseTrack.Reconsideration, CaseOutcome.Upheld, 0)
            .Build();
        Assert.Equal((FigureState.Blank, 4L, 0L), (report["applications.disclosed.naturalPerson"].State, report["applications.disclosed.total"].Count, report["reconsideration.upheld"].Count));
    }

    [Fact]
    public void Dictionaries_and_records_fill_a_report()
    {
        var report = new ReportBuilder(2025)
            .SetAll(new Dictionary<string, Figure> { ["applications.disclosed.naturalPerson"] = 5, ["三（七）总计 × 总计"] = 9 })
            .SetAll([("予以公开", "商业企业", 2), ("行政复议", "结果维持", 1), ("行政许可", "本年处理决定数量", 8)])
            .Build();
        Assert.Equal(
            [5L, 9L, 2L, 1L, 8L],
            new[] { "applications.disclosed.naturalPerson", "applications.totalDisposed.total", "applications.disclosed.commercialEnterprise", "reconsideration.upheld", "proactive.administrativeLicensing.decisionsMade" }
                .Select(path => report[path].Count!.Value));
    }

    [Theory]
    [InlineData("（一）予以公开", "自然人")]
    [InlineData("予以公开", "自 然 人")]
    [InlineData(" 予以公开", "自然人 ")]
    [InlineData("(一)予以公开", "NaturalPerson")]
    [InlineData("DISCLOSED", "natural person")]
    [InlineData("三（一）予以公开", "自然人")]
    public void A_cell_is_found_by_its_printed_labels(string row, string column) =>
        Assert.Equal("applications.disclosed.naturalPerson", Form.Revised2021.Find(row, column)?.Path);

    [Fact]
    public void Each_cell_is_found_by_the_labels_of_its_own_row_and_column() => Assert.All(Form.All.SelectMany(form => form.Cells.Select(cell => (form, cell))), each =>
    {
        var (form, cell) = each;
        var row = cell.Row.Key.Length == 0 ? cell.Block.Address : cell.Address.Split(" × ")[0];
        Assert.Equal(cell, form.Find(row, cell.Column.Label.Chinese));
    });

    [Fact]
    public void A_refusal_names_the_nearest()
    {
        var builder = new ReportBuilder(2025);
        Assert.Contains("予以公开”", Assert.Throws<ArgumentException>(() => builder.Set("于以公开", "自然人", 1)).Message, StringComparison.Ordinal);
        Assert.Contains("“商业企业”", Assert.Throws<ArgumentException>(() => builder.Set("予以公开", "商业组织", 1)).Message, StringComparison.Ordinal);
        Assert.Contains("“applications.disclosed.naturalPerson”", Assert.Throws<ArgumentException>(() => builder.Set("applications.disclosd.naturalPerson", 1)).Message, StringComparison.Ordinal);
        Assert.Contains("“applications.disclosed.naturalPerson”", Assert.Throws<ArgumentException>(() => builder.Build()["applications.disclosed.naturalPersons"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sections_of_the_tables_are_there_beside_a_text_that_is_given()
    {
        var report = new ReportBuilder(2025)
            .Text(SectionKind.OtherMatters, "无其他需要报告的事项。")
            .Text(SectionKind.Overview, "第一稿")
            .Text(SectionKind.Overview, "总体情况。")
            .Build();
        Assert.Equal([1, 2, 3, 4, 6], report.Sections!.Select(section => section.Number!.Value));
        Assert.Equal(("总体情况", "总体情况。"), (report.Sections![0].Title, report.Sections[0].Text));
        Assert.All(report.Sections, section => Assert.Equal(section.Number, section.Statutory!.Number));
    }

    [Fact]
    public void A_list_of_sections_is_there_to_be_filled_and_says_nothing_as_long_as_it_is_not()
    {
        var builder = new ReportBuilder(2025);
        Assert.Null(builder.Build().Sections);
        Assert.Empty(builder.Sections);
        Assert.Null(builder.Build().Sections);
        builder.Sections.Add(ReportSection.Of(SectionKind.Overview, "正文"));
        Assert.Single(builder.Build().Sections!);
        builder.Sections = [];
        Assert.Empty(builder.Build().Sections!);
        Assert.Empty(builder.Build().ToBuilder().Build().Sections!);
        builder.Sections = null;
        Assert.Null(builder.Build().Sections);
    }

    [Fact]
    public void Who_cannot_go_on_without_a_report_is_told_why()
    {
        var problem = new ReadingProblem(ProblemCatalogue.TooLarge, null, ("expected", Disclosure.Messages.BilingualText.Same("1 MB")));
        var thrown = Assert.Throws<InvalidOperationException>(() => ReportReading.Failed(problem).RequireReport());
        Assert.Equal("DP1007 文件超过 1 MB，未读取。", thrown.Message);
        Assert.Contains("1 MB", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("{", problem.ToString(), StringComparison.Ordinal);
        var report = new ReportBuilder(2025).Build();
        Assert.Same(report, new ReportReading(report, [problem]).RequireReport());
    }

    [Fact]
    public void An_audit_lists_the_errors_that_make_its_verdict()
    {
        var audit = ReportAudit.Run(Disclosure.Testing.SampleReports.WrongApplicantKind);
        Assert.False(audit.IsValid);
        Assert.Equal(audit.Findings.Where(finding => finding.Severity == Disclosure.Rules.RuleSeverity.Error), audit.Errors);
        Assert.NotEmpty(audit.Errors);
        Assert.True(ReportAudit.Run(Disclosure.Testing.SampleReports.Balanced2021).IsValid);
    }
}
