using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Core.Tests.Validation;

public sealed class RuleSetTests
{
    // It breaks rules of every class that the catalogue has.
    private static readonly AnnualDisclosureReport Broken = SampleReports.PetitionBureau2019
        .With("applications.disclosed.total", 12L)
        .With("applications.notHeld.total", -3L);

    private readonly AnnualDisclosureReportValidator validator = new();

    public static TheoryData<RuleClass, string> Sets { get; } = new()
    {
        { RuleClass.Statutory, RuleSetName.Statutory },
        { RuleClass.Arithmetic, RuleSetName.Arithmetic },
        { RuleClass.Plausibility, RuleSetName.Plausibility },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_rule_set_runs_the_rules_of_its_class_alone(RuleClass ruleClass, string ruleSet)
    {
        var result = validator.Validate(Broken, strategy => strategy.IncludeRuleSets(ruleSet));

        Assert.Equal(Audited(finding => finding.Rule.Class == ruleClass), Findings(result));
        Assert.Equal([ruleSet], result.RuleSetsExecuted);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_rule_set_of_applications_runs_the_rules_of_its_class_alone(RuleClass ruleClass, string ruleSet)
    {
        var whole = Findings(validator.Validate(Broken, strategy => strategy.IncludeRuleSets(ruleSet)));
        var table = Findings(new ApplicationTableValidator().Validate(Broken.Applications, strategy => strategy.IncludeRuleSets(ruleSet)));

        Assert.All(table, finding => Assert.Equal(ruleClass, finding.Rule.Class));
        Assert.Equal(whole.Where(FindingFailure.RestsOnApplications), table);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_sample_breaks_rules_of_every_class_that_the_catalogue_has(RuleClass ruleClass, string ruleSet) =>
        Assert.Equal(
            RuleCatalogue.Rules.Any(rule => rule.Class == ruleClass),
            validator.Validate(Broken, strategy => strategy.IncludeRuleSets(ruleSet)).Errors.Count > 0);

    [Fact]
    public void Without_a_choice_all_rules_run() => Assert.Equal(Audited(_ => true), Findings(validator.Validate(Broken)));

    [Fact]
    public void Two_rule_sets_run_the_rules_of_two_classes()
    {
        var chosen = validator.Validate(Broken, strategy => strategy.IncludeRuleSets(RuleSetName.Statutory, RuleSetName.Plausibility));

        Assert.Equal(Audited(finding => finding.Rule.Class != RuleClass.Arithmetic), Findings(chosen));
    }

    [Fact]
    public void All_rule_sets_run_every_rule_once()
    {
        Assert.Equal(Audited(_ => true), Findings(validator.Validate(Broken, strategy => strategy.IncludeAllRuleSets())));
        Assert.Equal(Audited(_ => true), Findings(validator.Validate(Broken, strategy => strategy.IncludeRuleSets("*"))));
        Assert.Equal(Audited(_ => true), Findings(validator.Validate(Broken, strategy => strategy.IncludeRuleSets("default", RuleSetName.Arithmetic))));
        Assert.Equal(Audited(_ => true), Findings(validator.Validate(Broken, strategy => strategy.IncludeRuleSets(RuleSetName.Arithmetic).IncludeRulesNotInRuleSet())));
    }

    [Fact]
    public void An_unknown_rule_set_runs_nothing() => Assert.Empty(validator.Validate(Broken, strategy => strategy.IncludeRuleSets("publication")).Errors);

    [Fact]
    public void Cells_are_no_properties_to_choose_by() =>
        Assert.Empty(validator.Validate(Broken, strategy => strategy.IncludeProperties("applications.disclosed.total")).Errors);

    [Fact]
    public void A_report_is_audited_once_for_all_rule_sets()
    {
        var context = new ValidationContext<AnnualDisclosureReport>(Broken);

        var findings = Findings(validator.Validate(context));

        // A second audit would have made other findings, equal to these but not the same.
        var audit = Assert.IsType<AuditResult>(context.RootContextData[AuditRuleSets<AnnualDisclosureReport>.AuditKey]);
        Assert.Equal(audit.Findings.Count, findings.Count);
        Assert.All(findings, finding => Assert.Contains(audit.Findings, each => ReferenceEquals(each, finding)));
    }

    [Fact]
    public void Another_report_or_other_choices_in_the_same_validation_are_audited_anew()
    {
        var both = new InlineValidator<(AnnualDisclosureReport First, AnnualDisclosureReport Second)>();
        both.RuleFor(pair => pair.First).SetValidator(validator);
        both.RuleFor(pair => pair.Second).SetValidator(validator);
        both.RuleFor(pair => pair.Second).SetValidator(new AnnualDisclosureReportValidator(new RuleOptions { BlankReading = BlankReading.Unknown }));

        var findings = Findings(both.Validate((Broken, SampleReports.WrongApplicantKind)));

        Assert.Equal(
            [
                .. Audited(_ => true),
                .. InOrder(ReportAudit.Run(SampleReports.WrongApplicantKind)),
                .. InOrder(ReportAudit.Run(SampleReports.WrongApplicantKind, new RuleOptions { BlankReading = BlankReading.Unknown })),
            ],
            findings);
    }

    private static IEnumerable<Finding> Audited(Func<Finding, bool> which) => InOrder(ReportAudit.Run(Broken)).Where(which);

    private static IEnumerable<Finding> InOrder(AuditResult audit) => audit.Findings.OrderBy(finding => finding.Rule.Class);

    private static List<Finding> Findings(ValidationResult result) => [.. result.Errors.Select(failure => (Finding)failure.CustomState)];
}
