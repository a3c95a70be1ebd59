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
        new DossierRule(form => [.. Columns(form, ReportRole.Subject, ReportRole.PriorYear), .. Columns(form, ReportRole.FollowingYear, ReportRole.Subject)])
        {
            Id = "DC6001",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.CarryOver,
            Statement = new BilingualText(
                "每一列中，上年结转政府信息公开申请数量等于上一年度报告的结转下年度继续办理；总计不符为错误，各类申请人不符为警告。",
                "In every column, what is carried over equals what the report of the year before carries forward; "
                    + "a different total is an error, a different kind of applicant a warning."),
            Message = new MessageTemplate(
                "“{where}”一列：{leftReport}上年结转为 {left}，{rightReport}结转下年度继续办理为 {right}，{larger}多 {gap} 件；两者是同一批申请，应当相等，机构职能调整的除外。{notes}",
                "Column “{where}”: {leftReport} carries over {left}, {rightReport} carries forward {right}; "
                    + "{larger} is larger by {gap}. Both count the same applications, unless duties were reorganised. {notes}"),
        },
    ];

    // An open application may be booked under another kind in the new year; their number stays.
    private static IEnumerable<DossierEquation> Columns(Form form, ReportRole later, ReportRole earlier) =>
        form.Table(SectionKind.Applications).Blocks.SelectMany(block => block.Columns)
            .Where(column => form.Find(CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, column)) is not null)
            .Select(column => new DossierEquation(
                column,
                [
                    new DossierTerm(later, CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, column), EquationSide.Left),
                    new DossierTerm(earlier, CellKey.Of(ApplicationRow.CarriedForwardToNextYear, column), EquationSide.Right),
                ])
            {
                SeverityAtMost = column.Key == Total ? RuleSeverity.Error : RuleSeverity.Warning,
            });
}
