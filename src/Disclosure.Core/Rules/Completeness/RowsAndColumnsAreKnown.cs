using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1107: the tables hold nothing that the form does not know.</summary>
internal sealed class RowsAndColumnsAreKnown : DeviationRule
{
    [SetsRequiredMembers]
    public RowsAndColumnsAreKnown()
        : base(RuleSubject.Tables, FormDeviationKind.UnknownRow, FormDeviationKind.UnknownColumn)
    {
        Id = "DC1107";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "表格中没有规定以外的行或列。",
            "The tables have no rows or columns beyond the form's.");
        Message = new MessageTemplate(
            "“{printed}”不是法定表格的行或列（第{number}部分），其内容未计入。",
            "“{printed}” (section {number}) is no row or column of the form; what it holds was left out.");
    }

    protected override (string Name, BilingualText Text)[] Slots(FormDeviation deviation, FormElement? element, AuditedReport report) =>
        [("number", BilingualText.Same(element is FormTable table ? FormSection.Numeral(FormSection.Of(table.Section).Number) : "?"))];
}
