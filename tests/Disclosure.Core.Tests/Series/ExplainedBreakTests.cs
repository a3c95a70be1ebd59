using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Testing.Generators;

namespace Disclosure.Core.Tests.Series;

/// <summary>What an adjustment explains is information, needs no repair, and has no cause to be looked for.</summary>
public sealed class ExplainedBreakTests
{
    private const string Total = "applications.carriedOverFromPriorYear.total";
    private const string Person = "applications.carriedOverFromPriorYear.naturalPerson";
    private static readonly AnnualDisclosureReport Subject = SampleReports.Balanced2021;

    [Fact]
    public void A_break_that_is_explained_whole_is_information_and_needs_no_repair()
    {
        var audit = ReportAudit.Run(Broken(by: 3, moved: 3));

        Assert.Equal(["DC6001", "DC6002"], audit.Findings.Where(finding => finding.IsExplained).Select(finding => finding.RuleId));
        Assert.All(audit.Findings.Where(finding => finding.IsExplained), finding => Assert.Equal(RuleSeverity.Info, finding.Severity));
        Assert.Contains("职责划入", audit.Findings.First(finding => finding.IsExplained).Message(), StringComparison.Ordinal);
        Assert.Equal(RuleVerdict.Pass, audit.Verdict);
        Assert.Empty(audit.Repairs().Parts);
        Assert.Empty(audit.Diagnose());
    }

    [Fact]
    public void A_break_that_is_explained_in_part_stays_what_it_is_and_says_what_is_left()
    {
        var audit = ReportAudit.Run(Broken(by: 3, moved: 2));

        Assert.DoesNotContain(audit.Findings, finding => finding.IsExplained || finding.RuleId == "DC6017");
        var broken = audit.Findings.First(finding => finding.RuleId == "DC6001");
        Assert.Equal(RuleSeverity.Error, broken.Severity);
        Assert.Contains("仍差 1", broken.Message(), StringComparison.Ordinal);
        Assert.NotEmpty(audit.Repairs().Parts);
    }

    [Fact]
    public void A_report_that_names_as_many_expired_documents_explains_its_stock_itself()
    {
        var prior = Subject.ToBuilder();
        prior.Year = Subject.Year - 1;
        var stock = Subject.With("proactive.normativeDocuments.inForce", 512 + 64 - 18 - 4);
        var told = stock.ToBuilder();
        told.Sections![0] = told.Sections[0] with { Text = "本年度有4件文件失效。" };

        var silent = ReportAudit.Run(new Dossier(stock, Companion.PriorYear(prior.Build()))).Findings.Last(finding => finding.RuleId == "DC6003");
        var explained = ReportAudit.Run(new Dossier(told.Build(), Companion.PriorYear(prior.Build()))).Findings.Last(finding => finding.RuleId == "DC6003");

        Assert.Equal((RuleSeverity.Warning, false), (silent.Severity, silent.IsExplained));
        Assert.Equal((RuleSeverity.Info, true), (explained.Severity, explained.IsExplained));
    }

    [Fact]
    public void Another_scope_suspends_what_one_year_hands_on_and_repairs_that_would_mend_it()
    {
        var pair = Broken(by: 3, moved: 0);
        var (own, consolidated) = (pair.Subject.ToBuilder(), pair.ReportIn(ReportSlot.PriorYear)!.ToBuilder());
        (own.Scope, consolidated.Scope) = (ReportScope.Own, ReportScope.Consolidated);

        var audit = ReportAudit.Run(new Dossier(own.Build(), Companion.PriorYear(consolidated.Build())));

        Assert.Contains(audit.Findings, finding => finding.RuleId == "DC6014");
        Assert.DoesNotContain(audit.Findings, finding => string.CompareOrdinal(finding.RuleId, "DC6001") >= 0 && string.CompareOrdinal(finding.RuleId, "DC6006") <= 0);
        Assert.Empty(audit.Repairs().Parts);
    }

    // Last year carries forward so many fewer than this year carries over, and both balance.
    private static Dossier Broken(long by, long moved)
    {
        var less = Subject.With(Person, Subject[Person].Count!.Value - by).With(Total, Subject[Total].Count!.Value - by);
        var prior = Stocked(YearPairs.HandingOn(Subject, less));
        var adjustment = new Adjustment
        {
            Authority = Subject.Authority!,
            Year = Subject.Year!.Value,
            Kind = AdjustmentKind.Merger,
            Reason = "职责划入",
            Cells = new Dictionary<string, long> { [Person] = moved, [Total] = moved },
        };
        return new Dossier(Subject, [Companion.PriorYear(prior)], [adjustment]);
    }

    private static AnnualDisclosureReport Stocked(AnnualDisclosureReport prior) =>
        prior.With("proactive.normativeDocuments.inForce", 512 - 64 + 18).With("proactive.administrativeRules.inForce", 31 - 2 + 1);
}
