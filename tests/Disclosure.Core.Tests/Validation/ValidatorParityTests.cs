using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Validation;
using FluentValidation;
using FluentValidation.Results;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Validation;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class ValidatorParityTests
{
    [Property(MaxTest = 200)]
    public void The_validator_and_the_engine_agree_on_any_report(AnyReport any)
    {
        foreach (var language in Enum.GetValues<DisplayLanguage>())
        {
            foreach (var reading in Enum.GetValues<BlankReading>())
            {
                var options = new RuleOptions { BlankReading = reading };
                var audit = ReportAudit.Run(any.Report, options);
                var validation = new AnnualDisclosureReportValidator(options, language).Validate(any.Report);

                AssertTheSame(audit.Findings, validation.Errors.FindAll(failure => failure.CustomState is Finding), language);
                Assert.Equal(audit.IsValid, validation.IsValid);
                Assert.Equal(audit.Verdict is RuleVerdict.Pass or RuleVerdict.NotApplicable, validation.IsValid);

                // What is open is told once for each rule, as far as nothing is certainly wrong.
                var open = audit.Verdict == RuleVerdict.Undetermined ? audit.Undetermined.Select(answer => answer.Rule.Id).Distinct() : [];
                var told = validation.Errors.FindAll(failure => failure.CustomState is RuleAnswer).ConvertAll(failure => failure.ErrorCode);
                Assert.Equal(told.Distinct(), told);
                Assert.Subset(open.ToHashSet(), told.ToHashSet());
            }
        }
    }

    [Property]
    public void The_validator_of_applications_tells_what_rests_on_their_table_alone(AnyReport any)
    {
        var findings = ReportAudit.Run(any.Report).Findings
            .Where(finding => finding.Cells.Count > 0 && finding.Cells.All(cell => cell.Cell.Path.StartsWith("applications.", StringComparison.Ordinal)));

        AssertTheSame(findings, new ApplicationTableValidator().Validate(any.Report.Applications).Errors.FindAll(failure => failure.CustomState is Finding), DisplayLanguage.Chinese);
    }

    [Property]
    public void The_two_validators_agree_where_one_count_of_applications_changed(ChangedCell changed)
    {
        var whole = new AnnualDisclosureReportValidator().Validate(changed.After);
        var table = new ApplicationTableValidator().Validate(changed.After.Applications);

        Assert.False(whole.IsValid);
        Assert.Equal(changed.Cell.Table.Section == SectionKind.Applications, !table.IsValid);
        Assert.Equal(whole.Errors.Where(failure => failure.PropertyName.StartsWith("applications.", StringComparison.Ordinal)).Select(failure => failure.ErrorMessage), table.Errors.Select(failure => failure.ErrorMessage));
    }

    [Fact]
    public void A_failure_names_the_first_cell_of_the_equation_and_its_figure()
    {
        var failure = new AnnualDisclosureReportValidator().Validate(SampleReports.WrongApplicantKind).Errors[0];

        Assert.Equal("applications.receivedThisYear.naturalPerson", failure.PropertyName);
        Assert.Equal((Figure)60L, failure.AttemptedValue);
        Assert.Equal("DC3001", failure.ErrorCode);
        Assert.Equal(Severity.Error, failure.Severity);
    }

    [Property(MaxTest = 50)]
    public void Validating_in_the_background_tells_the_same(AnyReport any)
    {
        var reports = new AnnualDisclosureReportValidator();
        var tables = new ApplicationTableValidator();

        AssertTheSame(reports.Validate(any.Report).Errors, reports.ValidateAsync(any.Report).GetAwaiter().GetResult().Errors);
        AssertTheSame(tables.Validate(any.Report.Applications).Errors, tables.ValidateAsync(any.Report.Applications).GetAwaiter().GetResult().Errors);
    }

    private static void AssertTheSame(List<ValidationFailure> expected, List<ValidationFailure> actual) => Assert.Equal(
        expected.Select(failure => (failure.PropertyName, failure.ErrorCode, failure.Severity, failure.ErrorMessage, failure.CustomState)),
        actual.Select(failure => (failure.PropertyName, failure.ErrorCode, failure.Severity, failure.ErrorMessage, failure.CustomState)));

    // The validators tell class by class.
    private static void AssertTheSame(IEnumerable<Finding> audited, List<ValidationFailure> failures, DisplayLanguage language)
    {
        var findings = audited.OrderBy(finding => finding.Rule.Class).ToList();
        Assert.Equal(
            findings.Select(finding => (PropertyName(finding), finding.RuleId, SeverityOf(finding), finding.Message(language))),
            failures.Select(failure => (failure.PropertyName, failure.ErrorCode, failure.Severity, failure.ErrorMessage)));
        Assert.Equal(findings, failures.Select(failure => (Finding)failure.CustomState));
    }

    private static string PropertyName(Finding finding) => finding.Cells.Count > 0 ? finding.Cells[0].Cell.Path : finding.Subject;

    private static Severity SeverityOf(Finding finding) => finding.Severity switch
    {
        RuleSeverity.Error => Severity.Error,
        RuleSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
