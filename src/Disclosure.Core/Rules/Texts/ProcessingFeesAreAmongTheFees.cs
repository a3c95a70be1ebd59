using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>
/// DC2003: the information processing fees that the text tells are no more than the administrative fees of the table, of which they are a part.
/// </summary>
internal sealed class ProcessingFeesAreAmongTheFees : ClaimRule
{
    private const decimal TenThousand = 10_000;

    private static readonly CellKey Fees = CellKey.Of(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected);

    [SetsRequiredMembers]
    public ProcessingFeesAreAmongTheFees()
    {
        Id = "DC2003";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("国办函〔2020〕109号：信息处理费属于行政事业性收费", "国办函〔2020〕109号: the information processing fee is an administrative fee");
        Statement = new BilingualText(
            "正文所说实际收取的信息处理费，不超过第二部分的行政事业性收费金额。",
            "The information processing fees that the text says were collected are no more than the administrative fees of section 二.");
        Message = new MessageTemplate(
            "正文说“{words}”，即 {told} 万元，而“{cell}”为 {fees} 万元。",
            "The text says “{words}”, which is {told} ten thousand yuan, but “{cell}” is {fees}.");
    }

    public override bool AppliesTo(Form form) => form.Find(Fees) is not null;

    // What was asked for in notices is not what was collected.
    protected override bool IsConcerned(Claim claim) => claim is { Kind: ClaimKind.Amount, Pattern: "processingFee", Value: > 0 }
        && !claim.Passage.Text.Contains("通知", StringComparison.Ordinal);

    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var cell = report.Form.Find(Fees)!;

        // Where no fees are reported at all, another body may collect them.
        if (report[cell].Number is not (> 0 and var fees)) answers.DoesNotApply(this, cell.Path);
        else answers.PassUnless(this, cell.Path, claim.Value <= fees * TenThousand ? null : BreachAt(
            cell.Path,
            claim.Passage,
            [new BreachCell(cell, report[cell])],
            ("words", BilingualText.Same(claim.Passage.Text)), ("told", NumberText.Of(claim.Value / TenThousand)), ("cell", cell.Name),
                ("fees", NumberText.Of(fees))));
    }
}
