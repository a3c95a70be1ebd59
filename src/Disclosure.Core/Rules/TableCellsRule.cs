using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules;

/// <summary>A rule that no figure of a printed table has a trait; the breaches of one table are reported together.</summary>
/// <param name="broken">What no figure may be.</param>
/// <param name="beside">What some figure of the table must be for the rule to be broken; nothing where that does not matter.</param>
internal abstract class TableCellsRule(FigureTrait broken, FigureTrait beside = FigureTrait.None) : Rule
{
    private const int PrintedAtMost = 5;

    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var table in report.Form.Tables.Where(report.IsPrinted))
        {
            var figures = table.Cells.Select(cell => (Cell: cell, Figure: report[cell])).ToList();
            var cells = figures.Exists(Has(beside)) ? figures.FindAll(Has(broken)) : [];
            answers.PassUnless(this, table.Path, cells.Count == 0 ? null : BreachAt(table, cells));
        }
    }

    internal sealed override HeldInstances? Screen(AuditedReport report)
    {
        var held = 0;
        for (var i = 0; i < report.Form.Tables.Count; i++)
        {
            var table = report.Form.Tables[i];
            if (!report.IsPrinted(table)) continue;
            ref readonly var tally = ref report.Digest.Of(table);
            if (tally[broken] > 0 && (beside == FigureTrait.None || tally[beside] > 0)) return null;
            held++;
        }

        return new HeldInstances(held);
    }

    private static Predicate<(FormCell Cell, Figure Figure)> Has(FigureTrait trait) => each => FigureTraits.Of(each.Cell.Kind, each.Figure).HasFlag(trait);

    private Breach BreachAt(FormTable table, List<(FormCell Cell, Figure Figure)> cells) => new()
    {
        Rule = this,
        Subject = table.Path,
        Cells = [.. cells.Select(each => new BreachCell(each.Cell, each.Figure))],
        Slots = Breach.Fill(
            ("table", table.Label),
            ("count", NumberText.Of(cells.Count)),
            ("printed", Printed(cells.Select(each => each.Figure.Text ?? "")))),
    };

    private static BilingualText Printed(IEnumerable<string> texts)
    {
        var different = texts.Distinct().ToList();
        var shown = different.Take(PrintedAtMost).Select(text => $"“{text}”").ToList();
        var more = different.Count > PrintedAtMost;
        return new BilingualText(string.Concat(shown) + (more ? "等" : ""), string.Join(", ", shown) + (more ? ", …" : ""));
    }
}
