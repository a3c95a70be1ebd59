using System.Globalization;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>A rule that is no equation and asks for reports beside the subject; without them it is neither asked nor counted.</summary>
internal abstract class YearsRule(ReportRole role) : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        if (report.Dossier.Slots.Any(slot => slot.Role == role)) AnswerBeside(report, answers);
    }

    internal sealed override bool IsOverSeveralReports => true;

    internal sealed override bool IsAskedOf(DossierShape shape) => shape.Has(role);

    /// <summary>Answers for a report beside which there is at least one of the role.</summary>
    protected abstract void AnswerBeside(AuditedReport report, RuleAnswers answers);

    /// <summary>Last year's report.</summary>
    protected static AuditedReport PriorOf(AuditedReport report) => report.In(ReportSlot.PriorYear);

    /// <summary>The reports of earlier years, oldest first.</summary>
    protected static List<AnnualDisclosureReport> EarlierOf(AuditedReport report) =>
        [.. report.Dossier.Companions.Where(companion => companion.Role == ReportRole.EarlierYear).Select(companion => companion.Report!)];

    /// <summary>Years in words.</summary>
    protected static BilingualText Listed(IEnumerable<int> years)
    {
        var names = years.Select(year => year.ToString(CultureInfo.InvariantCulture)).ToList();
        return new BilingualText(string.Join('、', names), string.Join(", ", names));
    }

    /// <summary>The year of a report in words.</summary>
    protected static BilingualText YearOf(AnnualDisclosureReport report) =>
        report.Year is int year ? new BilingualText($"{year} 年度", $"{year}") : new BilingualText("本年度", "this year");

    /// <summary>The year of last year's report in words.</summary>
    protected static BilingualText YearBefore(AnnualDisclosureReport report) =>
        report.Year is null ? new BilingualText("上年度", "the year before") : YearOf(report);

    /// <summary>A cell of the subject and the same of another report, with what stands in them.</summary>
    protected static IEnumerable<BreachCell> CellsOf(FormCellPair pair, AuditedReport report, ReportSlot other) =>
    [
        new BreachCell(pair.Own, report[pair.Own]),
        new BreachCell(pair.Other, report.In(other)[pair.Other], Companion: report.CompanionIn(other)),
    ];
}
