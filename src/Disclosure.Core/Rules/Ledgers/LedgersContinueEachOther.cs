using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9202: what the ledger begins with is what the ledger of the year before left open.</summary>
internal sealed class LedgersContinueEachOther : LedgerRule
{
    [SetsRequiredMembers]
    public LedgersContinueEachOther()
    {
        Id = "DC9202";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.CarryOver;
        Statement = new BilingualText(
            "台账中上年结转的申请，等于上年台账年末未办结的申请。",
            "What the ledger carries over equals what the ledger of the year before left open.");
        Message = new MessageTemplate(
            "“{where}”一列：台账上年结转 {own} 件，上年台账年末未办结 {prior} 件；只在上年台账：{left}，只在本年台账：{entered}。",
            "Column “{where}”: the ledger carries over {own}, the ledger of the year before left {prior} open; "
                + "only in the earlier ledger: {left}; only in this one: {entered}.");
    }

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        if (year.Prior is not { } prior || year.Year - 1 < year.Form.Catalogue.FirstYear) return;
        var before = new LedgerYear(prior, year.Year - 1, year.Form);
        foreach (var kind in Enum.GetValues<ApplicantKind>()) Answer(kind, year, before, answers);
    }

    private void Answer(ApplicantKind kind, LedgerYear year, LedgerYear before, RuleAnswers answers)
    {
        var (over, forward) = (CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, kind), CellKey.Of(ApplicationRow.CarriedForwardToNextYear, kind));
        var cell = year.Form.Find(over)!;
        var (own, left) = (year.CasesIn(over).ToList(), before.CasesIn(forward).ToList());
        if (own.Count == left.Count)
        {
            answers.Pass(this, cell.Path);
            return;
        }

        var (known, wasOpen) = (own.Where(record => record.IsNumbered).Select(record => record.Id).ToHashSet(),
            left.Where(record => record.IsNumbered).Select(record => record.Id).ToHashSet());
        answers.Fail(new Breach
        {
            Rule = this,
            Subject = cell.Path,
            Slots = Breach.Fill(
                ("where", cell.Column.Label),
                ("own", NumberText.Of(own.Count)),
                ("prior", NumberText.Of(left.Count)),
                ("left", OrNone(Named(left.FindAll(record => !known.Contains(record.Id))))),
                ("entered", OrNone(Named(own.FindAll(record => !wasOpen.Contains(record.Id)))))),
        });
    }

    private static BilingualText OrNone(BilingualText names) => names.Chinese.Length > 0 ? names : new BilingualText("无", "none");
}
