using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Core.Tests.Narrative;

/// <summary>A report of 2019 that contradicts itself in words, as one was published: its list falls short, and a case is pending and corrected at once.</summary>
public sealed class SampleClaimsTests
{
    private const string Text = "门户网站发布信息481条，其中概况类382条、动态类93条、目录类6条，规范性文件2条；推送95期、285篇图文信息。\n"
        + "共收到和处理信息公开申请共11条，分别为索取权责清单3条、索取预决算3条、索取《关于做好调解工作的意见》1条、索取活动方案1条、"
        + "询问“5·12”事项1条，申请公开“内信发〔2017〕2号”1条，均按要求办理；1条正在进行行政复议，为结果纠正。";

    [Fact]
    public void A_list_that_falls_short_and_a_pending_case_with_its_outcome_are_told_and_nothing_else()
    {
        var findings = NarrativeAudit.Run(Told()).Findings.Where(finding => TextMark.IsOnClaims(finding.Rule)).ToList();
        var list = Assert.Single(findings, finding => finding.RuleId == "DC8009");

        Assert.Equal(["DC4007", "DC8009"], findings.Select(finding => finding.RuleId));
        Assert.Contains("11", list.Message(), StringComparison.Ordinal);
        Assert.Contains("3+3+1+1+1+1", list.Message(), StringComparison.Ordinal);
        Assert.Equal(Text.Split('\n')[1].TrimEnd('。'), list.Passage!.Text);
        Assert.Equal(["reconsideration.pending", "reconsideration.corrected"], findings[0].Cells.Select(cell => cell.Cell.Path));
    }

    private static AnnualDisclosureReport Told() =>
        new ReportBuilder(2019) { Authority = "内蒙古自治区信访局", Sections = [ReportSection.Of(SectionKind.Overview, Text)] }
            .Set("applications.receivedThisYear.total", 11).Set("applications.totalDisposed.total", 11).Set("applications.disclosed.total", 10)
            .Set("applications.notHeld.total", 1).Set("reconsideration.corrected", 1).Set("reconsideration.total", 1)
            .SetRest(Figure.Zero).Build();
}
