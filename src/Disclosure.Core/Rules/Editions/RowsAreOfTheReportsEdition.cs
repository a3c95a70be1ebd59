using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Editions;

/// <summary>DC1005: no row is of another edition.</summary>
internal sealed class RowsAreOfTheReportsEdition : DeviationRule
{
    [SetsRequiredMembers]
    public RowsAreOfTheReportsEdition()
        : base(RuleSubject.Rows, FormDeviationKind.ElementOfOtherEdition)
    {
        Id = "DC1005";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "报告中没有其他版本才有的行。",
            "The report has no rows that only another edition knows.");
        Message = new MessageTemplate(
            "“{printed}”是{actual}才有的行，不应出现在{expected}的报告中。",
            "The row “{printed}” belongs to the {actual} and has no place in a report of the {expected}.");
    }

    protected override (string Name, BilingualText Text)[] Slots(FormDeviation deviation, FormElement? element, AuditedReport report) =>
    [
        ("actual", TableEdition.NameOf(FormsOf(deviation, report.Form))),
        ("expected", report.Form.Name),
    ];

    // Of another editions those that print such a row; all of them where none is known to.
    private static List<Form> FormsOf(FormDeviation deviation, Form form)
    {
        var others = TableEdition.Others(form).ToList();
        var printing = others.FindAll(other => other.Elements.Any(IsPrinted));
        return printing.Count == 0 ? others : printing;

        bool IsPrinted(FormElement element) =>
            element is FormRow && element.Table?.Path == deviation.Element && element.Match(deviation.Printed) != LabelMatch.None;
    }
}
