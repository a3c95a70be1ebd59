using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Validation;

/// <summary>Turns findings into FluentValidation's failures.</summary>
internal static class FindingFailure
{
    public static ValidationFailure Of(Finding finding, DisplayLanguage language)
    {
        var cell = finding.Cells.Count > 0 ? finding.Cells[0] : null;
        return new ValidationFailure(cell?.Cell.Path ?? finding.Subject, finding.Message(language), cell?.Figure)
        {
            ErrorCode = finding.RuleId,
            Severity = finding.Severity switch
            {
                RuleSeverity.Error => Severity.Error,
                RuleSeverity.Warning => Severity.Warning,
                _ => Severity.Info,
            },
            CustomState = finding,
        };
    }

    public static Func<Finding, bool> RestsOn(SectionKind section) =>
        finding => finding.Cells.Count > 0 && finding.Cells.All(cell => cell.Cell.Table.Section == section);
}
