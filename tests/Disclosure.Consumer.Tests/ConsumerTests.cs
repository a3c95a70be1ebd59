using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Consumer.Tests;

[Collection(nameof(Packages))]
public sealed class ConsumerTests(ConsumerRun run) : IClassFixture<ConsumerRun>
{
    private const int Accepted = 200;
    private const int Refused = 400;

    public static TheoryData<string> Samples { get; } = [.. SampleReports.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_package_finds_what_the_audit_finds(string sample) => Assert.Equal(Audited(sample).Select(Told), run.Visits[sample].Whole);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_table_of_applications_is_validated_alone(string sample) =>
        Assert.Equal(Audited(sample).Where(RestsOnApplications).Select(Told), run.Visits[sample].Table);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_rule_set_tells_its_class_alone(string sample) =>
        Assert.Equal(Audited(sample).Where(finding => finding.Rule.Class == RuleClass.Statutory).Select(Told), run.Visits[sample].Statutory);

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_not_valid_is_thrown(string sample) => Assert.Equal(!ReportAudit.Run(run.Reports[sample]).IsValid, run.Visits[sample].IsRefused);

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_endpoint_and_a_controller_answer_with_the_findings(string sample)
    {
        var audit = ReportAudit.Run(run.Reports[sample]);
        var status = audit.IsValid ? Accepted : Refused;
        Assert.Equal(status, run.Visits[sample].Inline.Status);
        Assert.Equal(status, run.Visits[sample].Controlled.Status);

        if (audit.Verdict != RuleVerdict.Fail) return;
        Assert.Equal(MessagesByPath(sample), Sorted(run.Visits[sample].Inline.Errors));
        Assert.Equal(MessagesByPath(sample), Sorted(run.Visits[sample].Controlled.Errors));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_no_report_is_answered_with_the_reason(string sample)
    {
        var reply = run.Visits[sample].Malformed;
        Assert.Equal(Refused, reply.Status);
        Assert.Contains("year", reply.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_filter_refuses_errors_alone(string sample) =>
        Assert.Equal(ReportAudit.Run(run.Reports[sample]).IsValid ? Accepted : Refused, run.Visits[sample].Filtered.Status);

    [Fact]
    public void The_samples_hold_reports_with_and_without_findings()
    {
        Assert.Contains(SampleReports.All.Keys, sample => !Audited(sample).Any());
        Assert.Contains(SampleReports.All.Keys, sample => Audited(sample).Any());
    }

    private IEnumerable<Finding> Audited(string sample) => ReportAudit.Run(run.Reports[sample]).Findings.OrderBy(finding => finding.Rule.Class);

    private SortedDictionary<string, string[]> MessagesByPath(string sample) => Sorted(Audited(sample)
        .GroupBy(PathOf)
        .ToDictionary(group => group.Key, group => group.Select(finding => finding.Message(DisplayLanguage.English)).ToArray()));

    private static SortedDictionary<string, string[]> Sorted(IEnumerable<KeyValuePair<string, string[]>> messages) =>
        new(messages.ToDictionary(), StringComparer.Ordinal);

    private static string Told(Finding finding) =>
        $"{finding.Fingerprint} {PathOf(finding)} {finding.RuleId} {finding.Severity} {finding.Message(DisplayLanguage.English)}";

    private static string PathOf(Finding finding) => finding.Cells.Count > 0 ? finding.Cells[0].Cell.Path : finding.Subject;

    private static bool RestsOnApplications(Finding finding) =>
        finding.Cells.Count > 0 && finding.Cells.All(cell => cell.Cell.Table.Section == SectionKind.Applications);
}
