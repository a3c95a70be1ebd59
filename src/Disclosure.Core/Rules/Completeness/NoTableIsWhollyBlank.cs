using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1108: no printed table is blank throughout.</summary>
internal sealed class NoTableIsWhollyBlank : PartsRule<FormTable>
{
    [SetsRequiredMembers]
    public NoTableIsWhollyBlank()
        : base(form => form.Tables, FigureTrait.Absent | FigureTrait.Blank)
    {
        Id = "DC1108";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "印出的表格不是整张空白。",
            "A printed table is not blank throughout.");
        Message = new MessageTemplate(
            "“{table}”的表格整张空白，没有填写任何数字；没有发生的事项应填 0。",
            "The table of “{table}” is blank throughout; what did not occur is reported as 0.");
    }

    protected override void Answer(FormTable table, AuditedReport report, RuleAnswers answers)
    {
        if (!report.IsPrinted(table)) return;
        var printed = table.Cells.Where(cell => report[cell].State != FigureState.Absent).ToList();
        var isBlank = printed.Count > 0 && printed.TrueForAll(cell => report[cell].State == FigureState.Blank);

        // What could not be placed may be a figure.
        if (isBlank && report.HasUnplacedFigures(table)) answers.CannotDecide(this, table.Path);
        else answers.PassUnless(this, table.Path, isBlank ? BreachAt(table, printed, report) : null);
    }

    private Breach BreachAt(FormTable table, List<FormCell> printed, AuditedReport report) => new()
    {
        Rule = this,
        Subject = table.Path,
        Cells = [.. printed.Select(cell => new BreachCell(cell, report[cell]))],
        Slots = Breach.Fill(("table", table.Label)),
    };
}
