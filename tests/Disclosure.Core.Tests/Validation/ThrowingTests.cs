using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Validation;
using FluentValidation;

namespace Disclosure.Core.Tests.Validation;

public sealed class ThrowingTests
{
    // A sign where a number is due is no error; see the first test.
    private static readonly AnnualDisclosureReport Doubtful = SampleReports.Balanced2021
        .With("directLitigation.corrected", Figure.OfText("/"))
        .With("directLitigation.upheld", 5L);

    private readonly AnnualDisclosureReportValidator validator = new();

    [Fact]
    public void A_strict_validator_throws_for_whatever_fails_with_every_failure()
    {
        Assert.DoesNotContain(validator.Validate(Doubtful).Errors, failure => failure.Severity == Severity.Error);
        Assert.NotEmpty(validator.Validate(Doubtful).Errors);

        var strict = new AnnualDisclosureReportValidator(isStrict: true);
        var thrown = Assert.Throws<ValidationException>(() => strict.ValidateAndThrow(Doubtful));

        Assert.False(strict.Validate(Doubtful).IsValid);
        Assert.Equal(validator.Validate(Doubtful).Errors.Select(failure => failure.ErrorMessage), thrown.Errors.Select(failure => failure.ErrorMessage));
    }

    [Fact]
    public async Task Whatever_fails_throws_in_the_background_too()
    {
        await Assert.ThrowsAsync<ValidationException>(() => new AnnualDisclosureReportValidator(isStrict: true).ValidateAndThrowAsync(Doubtful));
        await Assert.ThrowsAsync<ValidationException>(() => new ApplicationTableValidator().ValidateAndThrowAsync(SampleReports.WrongApplicantKind.Applications));
    }

    [Fact]
    public void What_holds_does_not_throw() => validator.ValidateAndThrow(SampleReports.Balanced2021);

    [Fact]
    public async Task A_hint_or_a_warning_alone_keeps_a_report_valid()
    {
        validator.ValidateAndThrow(Doubtful);
        await validator.ValidateAndThrowAsync(Doubtful);
        Assert.True(validator.Validate(Doubtful).IsValid);
        Assert.True((await validator.ValidateAsync(Doubtful)).IsValid);
        Assert.True(((IValidator)validator).Validate(new ValidationContext<AnnualDisclosureReport>(Doubtful)).IsValid);
    }

    [Fact]
    public void A_chosen_rule_set_throws_for_its_class_alone()
    {
        validator.Validate(Doubtful, strategy => strategy.IncludeRuleSets(RuleSetName.Statutory).ThrowOnFailures());

        Assert.Throws<ValidationException>(() => validator.Validate(SampleReports.WrongApplicantKind, strategy => strategy.IncludeRuleSets(RuleSetName.Statutory).ThrowOnFailures()));
    }

    [Fact]
    public void The_first_rule_set_that_fails_is_the_last_where_the_application_stops_at_the_first()
    {
        var stopping = new AnnualDisclosureReportValidator { ClassLevelCascadeMode = CascadeMode.Stop };

        Assert.Equal(
            validator.Validate(SampleReports.PetitionBureau2019, strategy => strategy.IncludeRuleSets(RuleSetName.Statutory)).Errors.Select(failure => failure.ErrorMessage),
            stopping.Validate(SampleReports.PetitionBureau2019).Errors.Select(failure => failure.ErrorMessage));
    }
}
