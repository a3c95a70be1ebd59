using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Units;

/// <summary>DC7002: a report that is held against its units holds consolidated figures; else what it adds up is not asked.</summary>
internal sealed class SumIsConsolidated : UnitsRule
{
    // By law the report of a government is one of its whole area.
    private static readonly OrganKind[] Governments =
        [OrganKind.Province, OrganKind.CityGovernment, OrganKind.CountyGovernment, OrganKind.Township];

    [SetsRequiredMembers]
    public SumIsConsolidated()
    {
        Id = "DC7002";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Scope;
        Statement = new BilingualText(
            "与各单位核对的报告是汇总报告：由标题、正文或报告机关可知；自述为本级数据的不作核对。",
            "A report that is held against units is a consolidated one, as its title, text or organ tells; one of own figures is not held against them.");
        Message = new MessageTemplate(
            "报告的统计范围：{scope}，{consequence}。",
            "Scope of the report: {scope}; {consequence}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        if (sum.Report.Dossier.IsOfSheet) return;
        var report = sum.Report.Report;
        var isGovernment = report.OrganKind is { } kind && Governments.Contains(kind);
        answers.PassUnless(this, RuleSubject.Report, report.Scope == ReportScope.Consolidated || (report.Scope is null && isGovernment) ? null : new Breach
        {
            Rule = this,
            Subject = RuleSubject.Report,
            Place = report.ScopeInference.Place,
            Slots = Breach.Fill(
                ("scope", sum.IsOwn
                    ? new BilingualText("自述为本级数据", "it says that it holds the organ's own figures")
                    : new BilingualText("没有说明是本级数据还是汇总数据", "it does not say whether its figures are its own or consolidated")),
                ("consequence", sum.IsOwn
                    ? new BilingualText("不与各单位之和核对", "it is not held against its units")
                    : new BilingualText("按汇总数据与各单位之和核对", "it is held against its units as if they were"))),
        });
    }
}
