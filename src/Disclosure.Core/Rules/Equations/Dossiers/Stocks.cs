using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using static Disclosure.Forms.ProactiveMeasure;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>The rules on what stands at the end of a year and at the end of the year before: rows of data.</summary>
internal static class Stocks
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new DossierRule(form => EveryRow(form, [Own(InForce)], Relation.Equal, [Prior(InForce), Own(IssuedThisYear), Own(RepealedThisYear, -1)], InForce))
        {
            Id = "DC6003",
            Class = RuleClass.Plausibility,
            DefaultSeverity = RuleSeverity.Warning,
            Basis = RuleBasis.Stock,
            IsKeptByRepairs = false,
            Statement = new BilingualText(
                "现行有效件数等于上年现行有效件数加本年制发、减本年废止。",
                "What is in force equals what was in force the year before, plus what was issued, less what was repealed."),
            Message = new MessageTemplate(
                "“{where}”一行：表中现行有效为 {left}，上年现行有效加本年制发、减本年废止为 {right}（{rightTerms}），{larger}多 {gap} 件。"
                    + "失效的文件不在“废止”之列，也会减少现行有效件数；机构合并、清理认定会增加件数。{notes}",
                "Row “{where}”: {left} are in force; in force the year before, plus issued, less repealed come to {right} ({rightTerms}); "
                    + "{larger} is larger by {gap}. Documents that expired leave without being repealed; mergers and clean-ups add some. {notes}"),
            Remark = ExpiredDocuments.Of,
        },
        new DossierRule(form => EveryRow(form, [Own(RepealedThisYear)], Relation.AtMost, [Prior(InForce), Own(IssuedThisYear)], InForce))
        {
            Id = "DC6004",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.Stock,
            Statement = new BilingualText(
                "本年废止件数不多于上年现行有效与本年制发之和。",
                "No more is repealed than was in force the year before and issued in the year."),
            Message = new MessageTemplate(
                "“{where}”一行：本年废止件数为 {left}，上年现行有效与本年制发之和只有 {right}（{rightTerms}），{larger}多 {gap} 件；"
                    + "如有机构合并，请在调整文件中说明。{notes}",
                "Row “{where}”: {left} were repealed, but in force the year before and issued come to {right} only ({rightTerms}); "
                    + "{larger} is larger by {gap}; record a merger in the adjustments file. {notes}"),
        },
        new DossierRule(form => EveryRow(form, [Own(PriorYearItems)], Relation.Equal, [Prior(PriorYearItems), Prior(NetChange)], PriorYearItems))
        {
            Id = "DC6005",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Warning,
            Basis = RuleBasis.Stock,
            IsKeptByRepairs = false,
            Statement = new BilingualText(
                "上一年项目数量等于上一年度报告的上一年项目数量与本年增/减之和。",
                "The items of the year before are those that its report had at its beginning, plus its net change."),
            Message = new MessageTemplate(
                "“{where}”一行：本年度报告的上一年项目数量为 {left}，上一年度报告的项目数量与增/减之和为 {right}（{rightTerms}），{larger}多 {gap} 项；"
                    + "权责清单调整的除外。{notes}",
                "Row “{where}”: this report begins with {left}, last year's items and net change come to {right} ({rightTerms}); "
                    + "{larger} is larger by {gap}, unless the list of powers was cut anew. {notes}"),
        },
        new DossierRule(form => EveryRow(form, [Own(TotalDisclosed)], Relation.Equal, [Prior(TotalDisclosed), Own(NewlyDisclosed)], TotalDisclosed))
        {
            Id = "DC6006",
            Class = RuleClass.Plausibility,
            DefaultSeverity = RuleSeverity.Warning,
            Basis = RuleBasis.Stock,
            IsKeptByRepairs = false,
            Statement = new BilingualText(
                "对外公开总数量等于上年对外公开总数量加本年新公开数量。",
                "What is disclosed in total equals the total of the year before plus what is newly disclosed."),
            Message = new MessageTemplate(
                "“{where}”一行：本年对外公开总数量为 {left}，上年对外公开总数量与本年新公开之和为 {right}（{rightTerms}），{larger}多 {gap} 件；撤下文件的除外。{notes}",
                "Row “{where}”: the total is {left}, last year's total and what is newly disclosed come to {right} ({rightTerms}); "
                    + "{larger} is larger by {gap}, unless documents were withdrawn. {notes}"),
        },
        new DossierRule(Tracks)
        {
            Id = "DC6008",
            Class = RuleClass.Plausibility,
            DefaultSeverity = RuleSeverity.Info,
            Basis = RuleBasis.Experience,
            Statement = new BilingualText(
                "上年尚未审结的案件一般计入本年总计。",
                "As a rule, cases pending at the end of the year before are among those of the year."),
            Message = new MessageTemplate(
                "“{where}”：上年尚未审结 {left} 件，本年总计只有 {right} 件，{larger}多 {gap} 件；统计口径没有统一规定，请核对。{notes}",
                "“{where}”: {left} cases were pending the year before, the year has {right} in total; "
                    + "{larger} is larger by {gap}; no rule says how such cases are counted. {notes}"),
        },
    ];

    private static IEnumerable<DossierEquation> EveryRow(
        Form form,
        (ReportRole Report, ProactiveMeasure Measure, int Coefficient)[] left,
        Relation relation,
        (ReportRole Report, ProactiveMeasure Measure, int Coefficient)[] right,
        ProactiveMeasure opening)
    {
        foreach (var row in Enum.GetValues<ProactiveRow>())
        {
            if (left.Concat(right).Any(term => form.Find(CellKey.Of(row, term.Measure)) is null)) continue;
            var terms = left.Select(term => TermOf(term, EquationSide.Left)).Concat(right.Select(term => TermOf(term, EquationSide.Right)));
            yield return new DossierEquation(form.Find(CellKey.Of(row, opening))!.Row, terms, relation)
            {
                Opening = new DossierTerm(ReportRole.Subject, CellKey.Of(row, opening), EquationSide.Left),
                ContinuesFigures = true,
            };

            DossierTerm TermOf((ReportRole Report, ProactiveMeasure Measure, int Coefficient) term, EquationSide side) =>
                new(term.Report, CellKey.Of(row, term.Measure), side, term.Coefficient);
        }
    }

    private static IEnumerable<DossierEquation> Tracks(Form form) => Enum.GetValues<CaseTrack>().Select(track => new DossierEquation(
        form.Cell(track, CaseOutcome.Total).Block,
        [
            new DossierTerm(ReportRole.PriorYear, CellKey.Of(track, CaseOutcome.Pending), EquationSide.Left),
            new DossierTerm(ReportRole.Subject, CellKey.Of(track, CaseOutcome.Total), EquationSide.Right),
        ],
        Relation.AtMost));

    private static (ReportRole Report, ProactiveMeasure Measure, int Coefficient) Own(ProactiveMeasure measure, int coefficient = 1) =>
        (ReportRole.Subject, measure, coefficient);

    private static (ReportRole Report, ProactiveMeasure Measure, int Coefficient) Prior(ProactiveMeasure measure) => (ReportRole.PriorYear, measure, 1);
}
