using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>The rules on what one year hands on to the next: rows of data, one equation for each column.</summary>
internal static class CarryOver
{
    private static readonly string Total = FormKey.Of(ApplicantKind.Total);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new DossierRule(form => Columns(form, column => column.Key == Total))
        {
            Id = "DC6001",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.CarryOver,
            Statement = new BilingualText(
                "上年结转政府信息公开申请的总计等于上一年度报告结转下年度继续办理的总计。",
                "The total of what is carried over equals the total that the report of the year before carries forward."),
            Message = new MessageTemplate(
                "“{where}”一列：{leftReport}上年结转为 {left}，{rightReport}结转下年度继续办理为 {right}，{larger}多 {gap} 件；"
                    + "两者是同一批申请，应当相等。如有机构调整，请在调整文件中说明。{notes}",
                "Column “{where}”: {leftReport} carries over {left}, {rightReport} carries forward {right}; "
                    + "{larger} is larger by {gap}. Both count the same applications; record a reorganisation in the adjustments file. {notes}"),
        },
        new DossierRule(form => Columns(form, column => column.Key != Total))
        {
            Id = "DC6002",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Warning,
            Basis = RuleBasis.CarryOver,
            Statement = new BilingualText(
                "每一类申请人上年结转的申请等于上一年度报告结转下年度继续办理的申请。",
                "For every kind of applicant, what is carried over equals what the report of the year before carries forward."),
            Message = new MessageTemplate(
                "“{where}”一列：{leftReport}上年结转为 {left}，{rightReport}结转下年度继续办理为 {right}，{larger}多 {gap} 件；两者是同一批申请，一般应当相等。{notes}",
                "Column “{where}”: {leftReport} carries over {left}, {rightReport} carries forward {right}; "
                    + "{larger} is larger by {gap}. Both count the same applications, which as a rule keep their kind. {notes}"),
            Remark = ChangedKind.Of,
        },
    ];

    private static IEnumerable<DossierEquation> Columns(Form form, Func<FormColumn, bool> isMeant) =>
        Columns(form, isMeant, ReportRole.Subject, ReportRole.PriorYear).Concat(Columns(form, isMeant, ReportRole.FollowingYear, ReportRole.Subject));

    private static IEnumerable<DossierEquation> Columns(Form form, Func<FormColumn, bool> isMeant, ReportRole later, ReportRole earlier) =>
        form.Table(SectionKind.Applications).Blocks.SelectMany(block => block.Columns)
            .Where(column => isMeant(column) && form.Find(CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, column)) is not null)
            .Select(column =>
            {
                var over = new DossierTerm(later, CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, column), EquationSide.Left);
                var forward = new DossierTerm(earlier, CellKey.Of(ApplicationRow.CarriedForwardToNextYear, column), EquationSide.Right);
                return new DossierEquation(column, [over, forward]) { Opening = over, ContinuesFigures = true };
            });
}
