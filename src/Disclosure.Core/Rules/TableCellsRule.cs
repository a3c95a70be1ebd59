using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules;

/// <summary>A rule for every cell whose breaches in one table are told together.</summary>
internal abstract class TableCellsRule : Rule
{
    private const int PrintedAtMost = 5;

    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var table in report.Form.Tables.Where(report.IsPrinted))
        {
            var cells = table.Cells.Where(cell => IsBreach(cell, report[cell], report)).ToList();
            answers.PassUnless(this, table.Path, cells.Count == 0 ? null : new Breach
            {
                Rule = this,
                Subject = table.Path,
                Cells = [.. cells.Select(cell => new BreachCell(cell, report[cell]))],
                Slots = Breach.Fill(
                    ("table", table.Label),
                    ("count", NumberText.Of(cells.Count)),
                    ("printed", Printed(cells.Select(cell => report[cell].Text ?? "")))),
            });
        }
    }

    internal sealed override HeldInstances? Screen(AuditedReport report)
    {
        var held = 0;
        for (var i = 0; i < report.Form.Tables.Count; i++)
        {
            var table = report.Form.Tables[i];
            if (!report.IsPrinted(table)) continue;
            if (!IsFree(report.Digest.Of(table))) return null;
            held++;
        }

        return new HeldInstances(held);
    }

    /// <summary>Whether no cell of a table is in breach.</summary>
    protected abstract bool IsFree(in FigureTally tally);

    protected abstract bool IsBreach(FormCell cell, Figure figure, AuditedReport report);

    private static BilingualText Printed(IEnumerable<string> texts)
    {
        var different = texts.Distinct().ToList();
        var shown = different.Take(PrintedAtMost).Select(text => $"“{text}”").ToList();
        var more = different.Count > PrintedAtMost;
        return new BilingualText(string.Concat(shown) + (more ? "等" : ""), string.Join(", ", shown) + (more ? ", …" : ""));
    }
}
