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
    public void Whatever_fails_throws_with_every_failure()
    {
        Assert.DoesNotContain(validator.Validate(Doubtful).Errors, failure => failure.Severity == Severity.Error);

        var thrown = Assert.Throws<ValidationException>(() => validator.ValidateAndThrow(Doubtful));

        Assert.Equal(validator.Validate(Doubtful).Errors.Select(failure => failure.ErrorMessage), thrown.Errors.Select(failure => failure.ErrorMessage));
    }

    [Fact]
    public async Task Whatever_fails_throws_in_the_background_too()
    {
        await Assert.ThrowsAsync<ValidationException>(() => validator.ValidateAndThrowAsync(Doubtful));
        await Assert.ThrowsAsync<ValidationException>(() => new ApplicationTableValidator().ValidateAndThrowAsync(SampleReports.WrongApplicantKind.Applications));
    }

    [Fact]
    public void What_holds_does_not_throw() => validator.ValidateAndThrow(SampleReports.Balanced2021);

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
