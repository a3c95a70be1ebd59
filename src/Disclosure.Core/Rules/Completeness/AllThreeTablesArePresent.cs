using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1105: the three tables are there.</summary>
internal sealed class AllThreeTablesArePresent : PartsRule<FormTable>
{
    [SetsRequiredMembers]
    public AllThreeTablesArePresent()
        : base(form => form.Tables, FigureTrait.Absent)
    {
        Id = "DC1105";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "第二、三、四部分各有其法定表格。",
            "Sections 二, 三 and 四 each hold their statutory table.");
        Message = new MessageTemplate(
            "第{number}部分“{table}”的法定表格没有出现。",
            "The statutory table of section {number} ({table}) is missing.");
    }

    protected override void Answer(FormTable table, AuditedReport report, RuleAnswers answers) =>
        answers.PassUnless(this, table.Path, report.IsPrinted(table) ? null : BreachAt(table));

    private Breach BreachAt(FormTable table) => new()
    {
        Rule = this,
        Subject = table.Path,
        Slots = Breach.Fill(
            ("number", BilingualText.Same(FormSection.Numeral(FormSection.Of(table.Section).Number))),
            ("table", table.Label)),
    };
}
