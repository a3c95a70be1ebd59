using Disclosure.Core.Tests.Rules;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Validation;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Core.Tests;

public sealed class RegistrationTests
{
    private static readonly RuleOptions Unknown = new() { BlankReading = BlankReading.Unknown };

    [Fact]
    public void Both_validators_are_registered_as_singletons()
    {
        using var provider = new ServiceCollection().AddDisclosure().BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService<AnnualDisclosureReportValidator>(), provider.GetRequiredService<IValidator<AnnualDisclosureReport>>());
        Assert.Same(provider.GetRequiredService<ApplicationTableValidator>(), provider.GetRequiredService<IValidator<ApplicationTable>>());
        Assert.Same(provider.GetRequiredService<IValidator<ApplicationTable>>(), scope.ServiceProvider.GetRequiredService<IValidator<ApplicationTable>>());
        Assert.Same(RuleOptions.Default, provider.GetRequiredService<RuleOptions>());
    }

    [Fact]
    public void Options_and_language_reach_the_validators()
    {
        using var provider = new ServiceCollection().AddDisclosure(Unknown, DisplayLanguage.English).BuildServiceProvider();

        Assert.Same(Unknown, provider.GetRequiredService<RuleOptions>());
        Assert.Equal(
            Messages(new AnnualDisclosureReportValidator(Unknown, DisplayLanguage.English)),
            Messages(provider.GetRequiredService<IValidator<AnnualDisclosureReport>>()));
        Assert.NotEqual(Messages(new AnnualDisclosureReportValidator()), Messages(provider.GetRequiredService<IValidator<AnnualDisclosureReport>>()));
    }

    [Fact]
    public void Of_two_calls_the_last_one_counts()
    {
        using var provider = new ServiceCollection().AddDisclosure().AddDisclosure(Unknown, DisplayLanguage.English).BuildServiceProvider();

        Assert.Equal(Messages(new AnnualDisclosureReportValidator(Unknown, DisplayLanguage.English)), Messages(provider.GetRequiredService<IValidator<AnnualDisclosureReport>>()));
        Assert.Single(provider.GetServices<IValidator<AnnualDisclosureReport>>());
        Assert.Single(provider.GetServices<RuleOptions>());
    }

    [Fact]
    public void What_the_application_registered_itself_is_used()
    {
        var own = new InlineValidator<AnnualDisclosureReport>();

        using var provider = new ServiceCollection().AddSingleton(Unknown).AddSingleton<IValidator<AnnualDisclosureReport>>(own).AddDisclosure().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<IValidator<AnnualDisclosureReport>>());
        Assert.Same(Unknown, provider.GetRequiredService<RuleOptions>());
    }

    [Fact]
    public void A_rulebook_of_ones_own_reaches_the_validators()
    {
        var own = new Rulebook("own", [OwnRules.FewReconsiderationsArePending("XA0001"), .. RuleCatalogue.Rules]);
        var report = SampleReports.Balanced2021.With("reconsideration.pending", 3L).With("reconsideration.total", 33L);

        using var usual = new ServiceCollection().AddDisclosure().BuildServiceProvider();
        using var given = new ServiceCollection().AddDisclosure(rulebook: own).BuildServiceProvider();
        using var registered = new ServiceCollection().AddSingleton(own).AddDisclosure().BuildServiceProvider();

        Assert.Same(RuleCatalogue.Rulebook, usual.GetRequiredService<Rulebook>());
        Assert.Same(own, given.GetRequiredService<Rulebook>());
        Assert.True(usual.GetRequiredService<IValidator<AnnualDisclosureReport>>().Validate(report).IsValid);
        foreach (var provider in new[] { given, registered })
        {
            Assert.Equal("XA0001", Assert.Single(provider.GetRequiredService<IValidator<AnnualDisclosureReport>>().Validate(report).Errors).ErrorCode);
        }
    }

    // That is how FluentValidation registers the validators that it finds in an assembly.
    [Fact]
    public void A_validator_registered_by_its_type_takes_the_registered_options()
    {
        using var provider = new ServiceCollection().AddSingleton(Unknown).AddScoped<IValidator<AnnualDisclosureReport>, AnnualDisclosureReportValidator>().BuildServiceProvider();

        Assert.Equal(Messages(new AnnualDisclosureReportValidator(Unknown)), Messages(provider.GetRequiredService<IValidator<AnnualDisclosureReport>>()));
    }

    [Fact]
    public void Many_threads_share_a_validator()
    {
        using var provider = new ServiceCollection().AddDisclosure().BuildServiceProvider();
        var validator = provider.GetRequiredService<IValidator<AnnualDisclosureReport>>();
        var expected = SampleReports.All.ToDictionary(sample => sample.Value, sample => Told(ReportAudit.Run(sample.Value)));

        Parallel.For(0, 400, i =>
        {
            var (report, findings) = expected.ElementAt(i % expected.Count);
            Assert.Equal(findings, validator.Validate(report).Errors.Select(failure => failure.ErrorMessage));
        });
    }

    private static List<string> Told(AuditResult audit) => [.. audit.Findings.OrderBy(finding => finding.Rule.Class).Select(finding => finding.Message())];

    private static List<string> Messages(IValidator<AnnualDisclosureReport> validator) =>
        [.. validator.Validate(SampleReports.PetitionBureau2019).Errors.Select(failure => failure.ErrorMessage)];

    [Theory]
    [InlineData("zh", "“自然人”一列")]
    [InlineData("en", "Column “Natural person”")]
    [InlineData("de", "Column “Natural person”")]
    public void Messages_follow_the_culture_of_a_request_when_asked_to(string culture, string message)
    {
        var provider = new ServiceCollection().AddDisclosure(followsCulture: true).BuildServiceProvider();
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        try
        {
            System.Globalization.CultureInfo.CurrentUICulture = new CultureOfRequest(culture);
            Assert.StartsWith(message, provider.GetRequiredService<IValidator<AnnualDisclosureReport>>().Validate(SampleReports.WrongApplicantKind).Errors[0].ErrorMessage, StringComparison.Ordinal);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }

    // A machine need not know any culture but the invariant one.
    private sealed class CultureOfRequest(string language) : System.Globalization.CultureInfo("")
    {
        public override string TwoLetterISOLanguageName => language;
    }
}
