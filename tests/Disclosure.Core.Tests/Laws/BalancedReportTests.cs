using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Laws;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class BalancedReportTests
{
    [Property(MaxTest = 300)]
    public void A_balanced_complete_report_has_no_finding_at_all(BalancedReport balanced) =>
        Assert.Empty(ReportAudit.Run(balanced.Report).Findings);

    [Property(MaxTest = 300)]
    public void One_changed_count_breaks_an_error_rule(ChangedCell changed) =>
        Assert.Contains(ReportAudit.Run(changed.After).Findings, finding => finding.Severity == RuleSeverity.Error);
}
