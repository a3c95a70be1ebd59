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

    /// <summary>What one rule could not decide, in one failure.</summary>
    public static ValidationFailure Of(IReadOnlyList<RuleAnswer> open, DisplayLanguage language, PropertyChain parents)
    {
        var (rule, path) = (open[0].Rule, parents.BuildPropertyPath(open[0].Subject));
        var message = new BilingualText(
            $"因缺少数字，有 {open.Count} 处未能核对：{rule.Statement.Chinese}",
            $"Not checked in {open.Count} {(open.Count == 1 ? "place" : "places")}, since figures are missing: {rule.Statement.English}");
        return new ValidationFailure(path, message.In(language))
        {
            ErrorCode = rule.Id,
            Severity = Severity.Error,
            CustomState = open[0],
            FormattedMessagePlaceholderValues = new Dictionary<string, object>
            {
                ["PropertyName"] = open[0].Subject,
                ["PropertyPath"] = path,
                [FailurePlaceholder.RuleId] = rule.Id,
                [FailurePlaceholder.Basis] = rule.Basis.In(language),
            },
        };
    }

    public static bool ConcernsApplications(RuleAnswer answer) =>
        answer.Subject.Split('.')[0] == FormKey.Of(SectionKind.Applications);

    public static bool RestsOnApplications(Finding finding) =>
        finding.Cells.Count > 0 && finding.Cells.All(cell => cell.Cell.Table.Section == SectionKind.Applications);

    private static Severity SeverityOf(Finding finding) => finding.Severity switch
    {
        RuleSeverity.Error => Severity.Error,
        RuleSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
