using System.Runtime.CompilerServices;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>The published report that the README begins with: its layout, its figures and what is wrong with it.</summary>
public sealed class SampleDocumentTests
{
    private static readonly ReportReading Reading = ReportDocument.Read(Path.Combine(Folder(), "..", "samples", "petition-bureau-2019.txt"));

    [Fact]
    public void Every_figure_is_read_without_a_problem()
    {
        Assert.Empty(Reading.Problems);
        Assert.Equal(SampleReports.PetitionBureau2019.Figures, Reading.Report!.Figures);
        Assert.Equal((2019, "内蒙古自治区信访局", ReportEdition.Trial2019), (Reading.Report.Year, Reading.Report.Authority, Reading.Report.Edition));
        Assert.Equal([1, 2, 3, 4, 5], Reading.Report.Sections!.Select(section => section.Number));
        Assert.All(Reading.Report.Sections!, section => Assert.DoesNotContain("|", section.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_columns_do_not_balance_when_blanks_are_zeros()
    {
        var result = ReportAudit.Run(Reading.Report!);
        Assert.Equal(RuleVerdict.Fail, result.Verdict);
        var columns = result.Findings.Where(finding => finding.RuleId == "DC3001").ToList();
        Assert.Equal(
            [("applications.*.naturalPerson", 11m, 0m, 3), ("applications.*.otherOrganization", 0m, 11m, 3)],
            columns.Select(finding => (finding.Subject, finding.Left!.Value, finding.Right!.Value, finding.ReadAsZero.Count)));
        Assert.All(columns, finding => Assert.Equal(Certainty.AssumingBlanksAreZero, finding.Certainty));
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId is "DC3002" or "DC3003" or "DC4001" or "DC4002" or "DC4003");
    }

    [Fact]
    public void What_the_form_lacks_is_found_once_each()
    {
        var findings = ReportAudit.Run(Reading.Report!).Findings.ToLookup(finding => finding.RuleId, finding => finding.Subject);
        Assert.Equal(["sections.otherMatters"], findings["DC1101"]);
        Assert.Equal(["applications.notProcessed"], findings["DC1106"]);
        Assert.Equal(["proactive", "applications", "reconsiderationAndLitigation"], findings["DC1109"]);
        Assert.Equal(["proactive.centralizedProcurement.projectCount"], findings["DC1113"]);
        Assert.Equal(["对外公开总量", "其它", "(二)部分公开(区分处理的,只计这一种情形,不计其他情形)", "其它结果"], Reading.Report!.Deviations
            .Where(deviation => deviation.Kind == FormDeviationKind.AliasLabel).Select(deviation => deviation.Printed).Distinct());
        Assert.Equal(4, findings["DC1006"].Count());
    }

    [Fact]
    public void Nothing_is_decided_about_the_columns_when_blanks_stay_open()
    {
        var result = ReportAudit.Run(Reading.Report!, new RuleOptions { BlankReading = BlankReading.Unknown });
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "DC3001");
        Assert.Contains(result.Undetermined, answer => answer is { Rule.Id: "DC3001", Subject: "applications.*.naturalPerson" });
        Assert.Contains(result.Undetermined, answer => answer is { Rule.Id: "DC3001", Subject: "applications.*.otherOrganization" });
    }

    [Fact]
    public void Its_JSON_is_audited_like_the_text()
    {
        var again = ReportJson.Read(ReportJson.Write(Reading.Report!)).Report!;
        Assert.Equal(ReportAudit.Run(Reading.Report!).Findings, ReportAudit.Run(again).Findings);
        Assert.Equal(Reading.Report!["applications.disclosed.otherOrganization"].Place, again["applications.disclosed.otherOrganization"].Place);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
