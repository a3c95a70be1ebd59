using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Validation;
using FluentValidation;

namespace Disclosure.Core.Tests.Validation;

public sealed class FailureTests
{
    [Fact]
    public void A_failure_carries_the_facts_of_its_finding_as_placeholder_values()
    {
        var values = new AnnualDisclosureReportValidator().Validate(SampleReports.WrongApplicantKind).Errors[0].FormattedMessagePlaceholderValues;

        Assert.Equal("DC3001", values[FailurePlaceholder.RuleId]);
        Assert.Equal(60m, values[FailurePlaceholder.Left]);
        Assert.Equal(61m, values[FailurePlaceholder.Right]);
        Assert.Equal(-1m, values[FailurePlaceholder.Difference]);
        Assert.Equal("一、本年新收政府信息公开申请数量 × 自然人", values[FailurePlaceholder.CellAddress]);
        Assert.Contains("第一项加第二项之和", (string)values[FailurePlaceholder.Basis], StringComparison.Ordinal);
        Assert.Equal("applications.receivedThisYear.naturalPerson", values["PropertyPath"]);
        Assert.Equal((Figure)60L, values["PropertyValue"]);
    }

    [Fact]
    public void A_failure_has_every_placeholder_even_where_its_finding_is_no_equation()
    {
        var failures = new AnnualDisclosureReportValidator().Validate(SampleReports.PetitionBureau2019).Errors;
        var withoutCells = failures.First(failure => ((Finding)failure.CustomState).Cells.Count == 0);

        Assert.All(failures, failure => Assert.Equal(failures[0].FormattedMessagePlaceholderValues.Keys, failure.FormattedMessagePlaceholderValues.Keys));
        Assert.Null(withoutCells.FormattedMessagePlaceholderValues[FailurePlaceholder.Difference]);
        Assert.Null(withoutCells.FormattedMessagePlaceholderValues[FailurePlaceholder.CellAddress]);
        Assert.Equal(((Finding)withoutCells.CustomState).Subject, withoutCells.PropertyName);
    }

    [Fact]
    public void Message_and_basis_speak_the_language_of_the_validator()
    {
        var failure = new ApplicationTableValidator(language: DisplayLanguage.English).Validate(SampleReports.WrongApplicantKind.Applications).Errors[0];

        Assert.Equal(((Finding)failure.CustomState).Message(DisplayLanguage.English), failure.ErrorMessage);
        Assert.Equal(((Finding)failure.CustomState).Basis.English, failure.FormattedMessagePlaceholderValues[FailurePlaceholder.Basis]);
    }

    [Fact]
    public void A_failure_of_a_part_names_the_whole_before_the_cell()
    {
        var validator = new InlineValidator<Yearbook>();
        validator.RuleForEach(yearbook => yearbook.Reports).SetValidator(new AnnualDisclosureReportValidator());

        var failure = validator.Validate(new Yearbook([SampleReports.Balanced2021, SampleReports.WrongApplicantKind])).Errors[0];

        Assert.Equal("Reports[1].applications.receivedThisYear.naturalPerson", failure.PropertyName);
        Assert.Equal(failure.PropertyName, failure.FormattedMessagePlaceholderValues["PropertyPath"]);
    }

    [Fact]
    public void A_part_that_is_null_is_not_validated()
    {
        var validator = new InlineValidator<Yearbook>();
        validator.RuleForEach(yearbook => yearbook.Reports).SetValidator(new AnnualDisclosureReportValidator());

        Assert.True(validator.Validate(new Yearbook([null!])).IsValid);
    }

    [Fact]
    public async Task A_null_report_is_refused_as_any_null_model()
    {
        var reports = new AnnualDisclosureReportValidator();
        var tables = new ApplicationTableValidator();

        Assert.Throws(Refusal(), () => reports.Validate((AnnualDisclosureReport)null!));
        Assert.Throws(Refusal(), () => tables.Validate((ApplicationTable)null!));
        await Assert.ThrowsAsync(Refusal(), () => reports.ValidateAsync((AnnualDisclosureReport)null!));
    }

    [Fact]
    public async Task A_cancelled_validation_is_cancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new AnnualDisclosureReportValidator().ValidateAsync(SampleReports.WrongApplicantKind, new CancellationToken(true)));

    // What FluentValidation does of itself with a null model.
    private static Type Refusal() => Record.Exception(() => new InlineValidator<string>().Validate((string)null!)).GetType();

    private sealed record Yearbook(IReadOnlyList<AnnualDisclosureReport> Reports);
}
