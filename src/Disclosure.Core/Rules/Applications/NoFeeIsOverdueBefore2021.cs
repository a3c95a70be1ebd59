using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules.Applications;

/// <summary>DC3105: no application ends for an unpaid fee before there was one.</summary>
internal sealed class NoFeeIsOverdueBefore2021 : ImpliedRule
{
    private const int FirstYearOfFees = 2021;
    private static readonly string FeeOverdue = FormKey.Of(ApplicationRow.FeeOverdue);

    [SetsRequiredMembers]
    public NoFeeIsOverdueBefore2021()
    {
        Id = "DC3105";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = new BilingualText(
            "《政府信息公开条例》第四十二条；国办函〔2020〕109号（信息处理费自2021年起收取）",
            "Regulation on Open Government Information, Art. 42; 国办函〔2020〕109号 (fees are charged from 2021 on)");
        Statement = new BilingualText(
            "2021年度以前，没有因逾期未缴费而不再处理的申请。",
            "Before report year 2021, no application ends for an unpaid fee.");
        Message = new MessageTemplate(
            "“{where}”一行填有数字（{count}），但{year}年度尚未收取信息处理费。{notes}",
            "Row “{where}” holds {count}, but in {year} no such fee was charged yet. {notes}");
    }

    internal override bool? IsConcerned(AnnualDisclosureReport report) => report.Year is int year ? year < FirstYearOfFees : null;

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        FormCell[] cells = [.. form.Table(SectionKind.Applications).Cells.Where(cell => cell.Row.Key == FeeOverdue)];
        if (cells.Length == 0) yield break;
        yield return new Implication(new Equation(cells[0].Row, cells, Relation.AtMost, []))
        {
            Slots = report =>
            [
                ("where", new BilingualText(cells[0].Row.Address, cells[0].Row.Name.English)),
                ("count", CellNames.Figures([.. cells.Where(cell => report[cell].Number is not (null or 0))], report.Report)),
                ("year", NumberText.Of(report.Report.Year ?? 0)),
            ],
        };
    }
}
