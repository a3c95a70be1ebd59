using Disclosure.Messages;
using static Disclosure.Forms.ApplicationRow;

namespace Disclosure.Rules.Equations;

/// <summary>The rules that bound a figure of section 三 rather than fix it: rows of data, one inequality for each column.</summary>
internal static class ApplicationBounds
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new EquationRule(form => ApplicationColumns.Every(form, [CarriedForwardToNextYear], Relation.AtMost, [ReceivedThisYear, CarriedOverFromPriorYear]))
        {
            Id = "DC3007",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.PrintedIdentity,
            Statement = new BilingualText(
                "每一列中，结转下年度的申请不多于本年新收与上年结转之和。",
                "In every column, no more is carried forward than was received and carried over."),
            Message = new MessageTemplate(
                "“{where}”一列：结转下年度继续办理为 {left}，本年新收与上年结转之和为 {right}（{rightTerms}），{larger}多 {gap} 件。{notes}",
                "Column “{where}”: {left} are carried forward, received and carried over add up to {right} ({rightTerms}); "
                    + "{larger} is larger by {gap}. {notes}"),
        },
        new EquationRule(form => ApplicationColumns.Every(form, [CarriedOverFromPriorYear], Relation.AtMost, [TotalDisposed]))
        {
            Id = "DC3101",
            Class = RuleClass.Plausibility,
            DefaultSeverity = RuleSeverity.Warning,
            Basis = RuleBasis.TimeToAnswer,
            Statement = new BilingualText(
                "每一列中，上年结转的申请本年均已办结：上年结转不多于办理结果总计。",
                "In every column, what was carried over is disposed of by now: it is not more than the total disposed."),
            Message = new MessageTemplate(
                "“{where}”一列：上年结转为 {left}，本年办理结果总计为 {right}，{larger}多 {gap} 件，这些上年的申请仍未办结，已超过答复期限。{notes}",
                "Column “{where}”: {left} were carried over, {right} disposed of; "
                    + "{larger} is larger by {gap}, so that many of last year's applications are still open, past the time to answer. {notes}"),
        },
    ];
}
