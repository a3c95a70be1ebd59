using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1106: every row and column is printed once, in order.</summary>
internal sealed class RowsAndColumnsArePrintedOnceInOrder : PartsRule<FormTable>
{
    [SetsRequiredMembers]
    public RowsAndColumnsArePrintedOnceInOrder()
        : base(
            form => form.Tables,
            FigureTrait.Absent,
            FormDeviationKind.MissingElement, FormDeviationKind.RepeatedElement, FormDeviationKind.ElementOutOfOrder)
    {
        Id = "DC1106";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "本版本规定的每一行、每一列和每个栏目标题各出现一次，并按规定顺序排列。",
            "Every row, column and head of the edition is printed once, in order.");
        Message = new MessageTemplate(
            "“{table}”的表格中，“{element}”{actual}。",
            "In the table of “{table}”, “{element}” {actual}.");
    }

    private static readonly BilingualText Missing = new("没有出现", "is missing");
    private static readonly BilingualText Repeated = new("出现不止一次", "stands more than once");
    private static readonly BilingualText OutOfOrder = new("不在规定的位置", "is out of order");

    protected override void Answer(FormTable table, AuditedReport report, RuleAnswers answers)
    {
        if (!report.IsPrinted(table)) return;
        var breaches = MissingElements.Of(table, report).Select(element => BreachAt(table, element, Missing))
            .Concat(report.Report.Deviations.SelectMany(deviation => BreachesAt(table, deviation, report)))
            .DistinctBy(breach => (breach.Subject, breach.Slots["actual"]))
            .ToList();
        if (MissingElements.AreOpen(table, report)) answers.CannotDecide(this, table.Path);
        else if (breaches.Count == 0) answers.Pass(this, table.Path);
        foreach (var breach in breaches) answers.Fail(breach);
    }

    private IEnumerable<Breach> BreachesAt(FormTable table, FormDeviation deviation, AuditedReport report)
    {
        BilingualText? actual = deviation.Kind switch
        {
            FormDeviationKind.MissingElement => Missing,
            FormDeviationKind.RepeatedElement => Repeated,
            FormDeviationKind.ElementOutOfOrder => OutOfOrder,
            _ => null,
        };
        var element = report.Form.FindElement(deviation.Element);
        return actual is not null && element is not null && element.Table == table
            ? [BreachAt(table, element.Path, element.Label, actual)]
            : [];
    }

    private Breach BreachAt(FormTable table, (string Path, BilingualText Name, IReadOnlyList<FormCell> Cells) missing, BilingualText actual) =>
        BreachAt(table, missing.Path, missing.Name, actual, missing.Cells);

    private Breach BreachAt(FormTable table, string path, BilingualText name, BilingualText actual, IReadOnlyList<FormCell>? cells = null) => new()
    {
        Rule = this,
        Subject = path,
        Printed = actual == Missing ? "" : actual.English,
        Cells = [.. (cells ?? []).Select(cell => new BreachCell(cell, default))],
        Slots = Breach.Fill(("table", table.Label), ("element", name), ("actual", actual)),
    };
}
