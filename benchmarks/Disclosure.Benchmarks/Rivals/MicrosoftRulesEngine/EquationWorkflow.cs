using Disclosure.Benchmarks.Reports;
using RulesEngine.Models;

namespace Disclosure.Benchmarks.Rivals.MicrosoftRulesEngine;

/// <summary>The 42 equations as one expression each, and the signs as one expression a row.</summary>
public static class EquationWorkflow
{
    public const string Name = "AnnualDisclosureReport";
    public const string Parameter = "report";

    public static Workflow Create() => new()
    {
        WorkflowName = Name,
        Rules =
        [
            .. RevisedForm.Applicants.Select(applicant => Rule(
                $"DC3001 {applicant}",
                $"{Cell("ReceivedThisYear", applicant)} + {Cell("CarriedOverFromPriorYear", applicant)} == {Cell("TotalDisposed", applicant)} + {Cell("CarriedForwardToNextYear", applicant)}")),
            .. RevisedForm.Applicants.Select(applicant => Rule(
                $"DC3002 {applicant}",
                $"{Cell("TotalDisposed", applicant)} == {string.Join(" + ", RevisedForm.Outcomes.Select(outcome => Cell($"{outcome}", applicant)))}")),
            .. RevisedForm.Rows.Select(row => Rule($"DC3003 {row}", LastIsSum(Row(row), RevisedForm.Applicants))),
            .. RevisedForm.Tracks.Select(track => Rule($"DC{4001 + (int)track} {track}", LastIsSum(Row(track), RevisedForm.CaseOutcomes))),
            .. RevisedForm.Rows.Select(row => Rule($"DC1114 {row}", NoneIsNegative(Row(row), RevisedForm.Applicants))),
            .. RevisedForm.Tracks.Select(track => Rule($"DC1114 {track}", NoneIsNegative(Row(track), RevisedForm.CaseOutcomes))),
        ],
    };

    private static Rule Rule(string name, string expression) => new()
    {
        RuleName = name,
        Expression = expression,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        ErrorMessage = $"{name} does not hold.",
    };

    private static string Cell<TColumn>(string row, TColumn column) => $"{Parameter}.Applications.{row}.{column}";

    private static string Row(Forms.ApplicationRow row) => $"{Parameter}.Applications.{row}";

    private static string Row(Forms.CaseTrack track) => $"{Parameter}.{track}";

    private static string LastIsSum<TColumn>(string row, IReadOnlyList<TColumn> columns) =>
        $"{row}.{columns[^1]} == {string.Join(" + ", columns.SkipLast(1).Select(column => $"{row}.{column}"))}";

    private static string NoneIsNegative<TColumn>(string row, IReadOnlyList<TColumn> columns) =>
        string.Join(" && ", columns.Select(column => $"{row}.{column} >= 0"));
}
