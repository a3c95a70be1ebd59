using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Equations;

/// <summary>The arithmetic rules: rows of data, one equation for each column, row or group of cases.</summary>
internal static class EquationRules
{
    /// <summary>In every column what came in is what was disposed of or is still open.</summary>
    public static EquationRule ApplicantBalance { get; } = new(ReceivedEqualsDisposedPlusOpen)
    {
        Id = "DC3001",
        Class = RuleClass.Statutory,
        DefaultSeverity = RuleSeverity.Error,
        Basis = RuleBasis.PrintedIdentity,
        Statement = new BilingualText(
            "每一列中，本年新收与上年结转之和，等于办理结果总计与结转下年度之和。",
            "In every column, received plus carried over equals disposed plus carried forward."),
        Message = new MessageTemplate(
            "“{where}”一列：第一、二项之和为 {left}（{leftTerms}），第三、四项之和为 {right}（{rightTerms}），{larger}多 {gap} 件。{notes}",
            "Column “{where}”: rows 1 and 2 add up to {left} ({leftTerms}), rows 3 and 4 to {right} ({rightTerms}); {larger} is larger by {gap}. {notes}"),
    };

    /// <summary>In every column the outcomes add up to their total.</summary>
    public static EquationRule OutcomeSum { get; } = new(form => Totals(form, FormTotalKind.Dispositions, total => total.Cell.Column))
    {
        Id = "DC3002",
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = RuleBasis.Total,
        Statement = new BilingualText(
            "每一列中，（七）总计等于（一）至（六）各办理结果之和。",
            "In every column, the total disposed equals the sum of the outcomes."),
        Message = new MessageTemplate(
            "“{where}”一列：（七）总计为 {left}，（一）至（六）各行之和为 {right}（{rightTerms}），{larger}多 {gap} 件。{notes}",
            "Column “{where}”: the total disposed is {left}, the outcomes add up to {right} ({rightTerms}); {larger} is larger by {gap}. {notes}"),
    };

    public static IReadOnlyList<Rule> All { get; } =
    [
        ApplicantBalance,
        OutcomeSum,
        new EquationRule(form => Totals(form, FormTotalKind.Applicants, total => total.Cell.Row))
        {
            Id = "DC3003",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.Total,
            Statement = new BilingualText(
                "每一行中，总计等于六类申请人之和。",
                "In every row, the total equals the sum of the six kinds of applicant."),
            Message = new MessageTemplate(
                "“{where}”一行：总计为 {left}，六类申请人之和为 {right}（{rightTerms}），{larger}多 {gap} 件。{notes}",
                "Row “{where}”: the total is {left}, the six kinds of applicant add up to {right} ({rightTerms}); {larger} is larger by {gap}. {notes}"),
        },
        Outcomes("DC4001", CaseTrack.Reconsideration),
        Outcomes("DC4002", CaseTrack.DirectLitigation),
        Outcomes("DC4003", CaseTrack.LitigationAfterReconsideration),
    ];

    private static EquationRule Outcomes(string id, CaseTrack track)
    {
        var name = Form.All[^1].Cell(track, CaseOutcome.Total).Block.Label;
        return new EquationRule(form => OutcomesEqualTotal(form, track))
        {
            Id = id,
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.Total,
            Statement = new BilingualText(
                $"{name.Chinese}：结果维持、结果纠正、其他结果与尚未审结之和等于总计。",
                $"{name.English}: upheld, corrected, other and pending add up to the total."),
            Message = new MessageTemplate(
                "“{where}”：四项之和为 {left}（{leftTerms}），总计为 {right}，{larger}多 {gap} 件。{notes}",
                "{where}: the four outcomes add up to {left} ({leftTerms}), the total is {right}; {larger} is larger by {gap}. {notes}"),
        };
    }

    private static IEnumerable<Equation> ReceivedEqualsDisposedPlusOpen(Form form) => ApplicationColumns.Every(
        form,
        [ApplicationRow.ReceivedThisYear, ApplicationRow.CarriedOverFromPriorYear],
        Relation.Equal,
        [ApplicationRow.TotalDisposed, ApplicationRow.CarriedForwardToNextYear]);

    private static IEnumerable<Equation> Totals(Form form, FormTotalKind kind, Func<FormTotal, FormElement> subject) =>
        form.Totals.Where(total => total.Kind == kind)
            .Select(total => new Equation(subject(total), [total.Cell], Relation.Equal, total.Parts));

    private static IEnumerable<Equation> OutcomesEqualTotal(Form form, CaseTrack track) =>
        form.Totals.Where(total => total.Cell.Key == CellKey.Of(track, CaseOutcome.Total))
            .Select(total => new Equation(total.Cell.Block, total.Parts, Relation.Equal, [total.Cell]));
}
