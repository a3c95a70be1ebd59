using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Units;

namespace Disclosure.Rules.Units;

/// <summary>A rule on a sum and the units that it adds up; where there are none it is neither asked nor counted.</summary>
internal abstract class UnitsRule : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        if (report.Dossier.Units is { } units) AnswerOf(new UnitsOfSum(report, units), answers);
    }

    internal sealed override bool IsOverSeveralReports => true;

    internal sealed override bool IsAskedOf(DossierShape shape) => shape.Has(ReportRole.Child);

    /// <summary>Answers for a sum.</summary>
    protected abstract void AnswerOf(UnitsOfSum sum, RuleAnswers answers);

    /// <summary>Names in a line.</summary>
    protected static BilingualText Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return new BilingualText(string.Join('、', all), string.Join(", ", all));
    }

    /// <summary>Units in a line.</summary>
    protected static BilingualText Listed(IEnumerable<Unit> units) => Listed(units.Select(unit => unit.Name));

    /// <summary>A breach that concerns the reports as a whole.</summary>
    protected Breach BreachOf(string printed, params (string Name, BilingualText Text)[] slots) =>
        new() { Rule = this, Subject = RuleSubject.Report, Printed = printed, Slots = Breach.Fill(slots) };
}
