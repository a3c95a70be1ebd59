using System.Runtime.CompilerServices;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Moves;

namespace Disclosure.Rules.Ledgers;

/// <summary>Tells of a cell that differs from the ledger which cases explain it, or that none does.</summary>
internal static class MovedCases
{
    private static readonly BilingualText Nothing = new("移动台账中的案件不能说明这一差异，请核对表内各数。", "No move of cases explains it; check the table's own figures.");

    // One search serves all cells of a table.
    private static readonly ConditionalWeakTable<AnnualDisclosureReport, Tuple<LedgerYear, LedgerReconciliation>> Found = [];

    /// <summary>What is told; nothing where the cases are not known.</summary>
    public static BreachRemark? Of(AuditedReport report, Breach breach)
    {
        if (report.Dossier.Find(ReportSlot.Ledger)?.Cases is not { } year) return null;
        var key = breach.Cells[0].Cell.Key;
        var found = Reconcile(year, report.Report);
        var moves = found.MovesIn(key).ToList();
        if (moves.Count == 0 || found.Unexplained.Contains(key)) return new BreachRemark(Nothing, Explains: false);
        var told = moves.Select(move => Told(move, key, year, report.Form)).ToList();
        return new BreachRemark(
            new BilingualText($"{string.Join('；', told.Select(text => text.Chinese))}。", $"{string.Join("; ", told.Select(text => text.English))}."),
            Explains: false);
    }

    /// <summary>Holds a table against a ledger, once for both.</summary>
    public static LedgerReconciliation Reconcile(LedgerYear year, AnnualDisclosureReport table)
    {
        if (Found.TryGetValue(table, out var known) && known.Item1 == year) return known.Item2;
        var found = new LedgerReconciliation(year, table);
        Found.AddOrUpdate(table, Tuple.Create(year, found));
        return found;
    }

    private static BilingualText Told(CaseMove move, CellKey key, LedgerYear year, Form form)
    {
        var place = PlaceOf(move, key, form);
        var number = NumberText.Plain(move.Count);
        if (move.Candidates.Count == 0)
        {
            return new BilingualText($"差的 {number} 件台账中没有：{place.Chinese}", $"{number} of the difference are not in the ledger: {place.English}");
        }

        var days = DaysOf(move, year);
        var names = CaseNames.Of(move.Candidates);
        return move.Candidates.Count <= move.Count
            ? new BilingualText(
                $"差的 {number} 件可能是 {names.Chinese}（{days.Chinese}{place.Chinese}）",
                $"The difference of {number} may be {names.English} ({days.English}{place.English})")
            : new BilingualText(
                $"差的 {number} 件可能在以下 {move.Candidates.Count} 件之中：{names.Chinese}（{days.Chinese}{place.Chinese}）",
                $"The difference of {number} may be among these {move.Candidates.Count}: {names.English} ({days.English}{place.English})");
    }

    private static BilingualText PlaceOf(CaseMove move, CellKey key, Form form)
    {
        if (move.From.Count == 0) return new BilingualText("台账未计入本年，表中似已计入", "the ledger does not count it in the year, the table seems to");
        if (move.To.Count == 0) return new BilingualText("表中似未计入", "the table seems to leave it out");
        if (move.ChangeIn(key) > 0)
        {
            var own = form.Find(move.From[^1])!.Name;
            return new BilingualText($"台账记在“{own.Chinese}”", $"the ledger has it under “{own.English}”");
        }

        var cell = form.Find(move.To[^1])!;
        return cell.Row.Key == FormKey.Of(ApplicationRow.CarriedForwardToNextYear) && move.IsOverTurnOfYear
            ? new BilingualText("表中似记入下年", "the table seems to have it in the next year")
            : new BilingualText($"表中似记在“{cell.Name.Chinese}”", $"the table seems to have it under “{cell.Name.English}”");
    }

    // The date of the likeliest case, where it is the turn of the year that is in question.
    private static BilingualText DaysOf(CaseMove move, LedgerYear year)
    {
        if (!move.IsOverTurnOfYear) return BilingualText.Same("");
        var first = move.Candidates[0];
        var closed = year.Ledger.ClosedOn(first);
        var isClosing = closed is { } on && Distance(on) <= Distance(first.ReceivedOn);
        var (day, chinese, english) = isClosing ? (closed!.Value, "答复", "answered on") : (first.ReceivedOn, "收到", "received on");
        var text = DayText.Of(day, year.Year);
        var (subject, of) = move.Candidates.Count == 1 ? ("", "") : ($"{first.Name.Chinese} ", $"{first.Name.English} ");
        return new BilingualText($"{subject}{text.Chinese}{chinese}，", $"{of}{english} {text.English}, ");
    }

    private static int Distance(DateOnly day) => Math.Min(day.DayOfYear, new DateOnly(day.Year, 12, 31).DayOfYear - day.DayOfYear);
}
