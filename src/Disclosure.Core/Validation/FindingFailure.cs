using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace Disclosure.Validation;

/// <summary>Turns findings into FluentValidation's failures.</summary>
internal static class FindingFailure
{
    public static ValidationFailure Of(Finding finding, DisplayLanguage language, PropertyChain parents)
    {
        var cell = finding.Cells.Count > 0 ? finding.Cells[0] : null;
        var path = parents.BuildPropertyPath(cell?.Cell.Path ?? finding.Subject);
        return new ValidationFailure(path, finding.Message(language), cell?.Figure)
        {
            ErrorCode = finding.RuleId,
            Severity = SeverityOf(finding),
            CustomState = finding,
            FormattedMessagePlaceholderValues = new Dictionary<string, object>
            {
                ["PropertyName"] = cell?.Cell.Name.In(language) ?? finding.Subject,
                ["PropertyPath"] = path,
                ["PropertyValue"] = cell?.Figure!,
                [FailurePlaceholder.RuleId] = finding.RuleId,
                [FailurePlaceholder.Left] = finding.Left!,
                [FailurePlaceholder.Right] = finding.Right!,
                [FailurePlaceholder.Difference] = finding.Difference!,
                [FailurePlaceholder.CellAddress] = cell?.Cell.Address!,
                [FailurePlaceholder.Basis] = finding.Basis.In(language),
            },
        };
    }

    public static bool RestsOnApplications(Finding finding) =>
        finding.Cells.Count > 0 && finding.Cells.All(cell => cell.Cell.Table.Section == SectionKind.Applications);

    private static Severity SeverityOf(Finding finding) => finding.Severity switch
    {
        RuleSeverity.Error => Severity.Error,
        RuleSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
