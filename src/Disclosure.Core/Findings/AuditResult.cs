using Ardalis.GuardClauses;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings;

/// <summary>What an audit of one report found. Immutable.</summary>
public sealed class AuditResult
{
    private readonly AuditedReport audited;
    private readonly FormRules rules;

    private AuditResult(AuditedReport audited, FormRules rules, HeldInstances held, RuleAnswers? answers)
    {
        this.audited = audited;
        this.rules = rules;
        Findings = answers is null ? [] : [.. answers.Breaches.Select(breach => new Finding(breach, audited))];
        Undetermined = answers?.Undetermined ?? [];
        Counts = new AuditCounts(
            held.Passed + (answers?.PassedCount ?? 0), Findings.Count, Undetermined.Count, held.NotApplicable + (answers?.NotApplicableCount ?? 0));
        Accepted = AcceptanceList.Empty;
        Verdict = Decide();
    }

    /// <summary>Audits a report.</summary>
    internal static AuditResult Of(AuditedReport audited, Rulebook rulebook)
    {
        var rules = rulebook.For(audited.Form);
        var (held, others) = RuleEngine.Ask(rules, audited);
        return new AuditResult(audited, rules, held, others);
    }

    private AuditResult(AuditResult result, AcceptanceList accepted, params IEnumerable<Finding> further)
    {
        audited = result.audited;
        rules = result.rules;
        Findings = [.. result.Findings, .. further];
        Undetermined = result.Undetermined;
        Counts = result.Counts with { Failed = Findings.Count };
        Accepted = accepted;
        Verdict = Decide();
    }

    /// <summary>The report that was audited.</summary>
    public AnnualDisclosureReport Report => audited.Report;

    /// <summary>The report with what stands beside it.</summary>
    public Dossier Dossier => audited.Dossier;

    /// <summary>The choices of the audit.</summary>
    public RuleOptions Options => audited.Options;

    /// <summary>The version of the rule catalogue.</summary>
    public string RulebookVersion => Rulebook.Version;

    /// <summary>The rules that were asked.</summary>
    public Rulebook Rulebook => rules.Rulebook;

    /// <summary>
    /// <see cref="RuleVerdict.Fail"/> when there is an error that is not accepted; else <see cref="RuleVerdict.Undetermined"/> when a rule that could
    /// be one was not decided; <see cref="RuleVerdict.NotApplicable"/> for a year before the forms; else <see cref="RuleVerdict.Pass"/>.
    /// </summary>
    public RuleVerdict Verdict { get; }

    /// <summary>Whether the report can be published as it stands: nothing is wrong with it that is an error, and nothing open that could be one.</summary>
    public bool IsValid => Verdict is not (RuleVerdict.Fail or RuleVerdict.Undetermined);

    /// <summary>The findings that make the verdict: errors that are not accepted, in the order of the catalogue.</summary>
    public IReadOnlyList<Finding> Errors => [.. Findings.Where(IsOpenError)];

    /// <summary>Every finding, in the order of the catalogue and then of the form; no cap.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The accepted findings that the verdict leaves out of account; empty unless given.</summary>
    public AcceptanceList Accepted { get; }

    /// <summary>Every instance of a rule that could not be decided.</summary>
    public IReadOnlyList<RuleAnswer> Undetermined { get; }

    /// <summary>Those of them where the rule itself went wrong, which no change of the report will mend.</summary>
    public IEnumerable<RuleAnswer> Faults => Undetermined.Where(answer => answer.Fault is not null);

    /// <summary>How many instances gave each answer.</summary>
    public AuditCounts Counts { get; }

    /// <summary>The same result with findings that are accepted: they stay, with their reason, but no longer fail the report.</summary>
    /// <param name="accepted">The accepted findings.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public AuditResult WithAccepted(AcceptanceList accepted) => new(this, Guard.Against.Null(accepted));

    /// <summary>The same result with findings about the report beside others than those of its dossier.</summary>
    internal AuditResult With(IEnumerable<Finding> further) => new(this, Accepted, further);

    /// <summary>Every answer of every rule, those that hold included. The rules are asked anew.</summary>
    public IReadOnlyList<RuleAnswer> Answers() => RuleEngine.Ask(Rulebook.Rules, audited, keepsAll: true).All;

    /// <summary>The report, the verdict and how many findings there are.</summary>
    public override string ToString() => $"{Report}: {Verdict}, {Findings.Count} {(Findings.Count == 1 ? "finding" : "findings")}";

    /// <summary>The report as it was audited.</summary>
    internal AuditedReport Audited => audited;

    /// <summary>The rules that are not off. What is off must not shape what is said of causes and repairs.</summary>
    internal Rulebook RulesInForce => Rulebook.InForce(Options);

    /// <summary>In which equations of the rules that are not off each cell stands.</summary>
    internal EquationStanding Standing
    {
        get
        {
            var inForce = RulesInForce.For(audited.Form);
            return audited.Companions is { } companions ? inForce.Beside(companions.Dossier.Shape).Standing : inForce.Standing;
        }
    }

    private RuleVerdict Decide()
    {
        if (Report.Year < Report.Form.Catalogue.FirstYear) return RuleVerdict.NotApplicable;
        if (Findings.Count > 0 && Findings.Any(IsOpenError)) return RuleVerdict.Fail;
        return Undetermined.Count > 0 && Undetermined.Any(CouldBeAnError) ? RuleVerdict.Undetermined : RuleVerdict.Pass;
    }

    /// <summary>What was not decided and could be an error.</summary>
    internal IEnumerable<RuleAnswer> PossibleErrors => Undetermined.Where(CouldBeAnError);

    private bool IsOpenError(Finding finding) => finding.Severity == RuleSeverity.Error && Accepted.For(finding) is null;

    private bool CouldBeAnError(RuleAnswer answer) =>
        answer.SeverityAtMost == RuleSeverity.Error && Options.SeverityOf(answer.Rule) == RuleSeverity.Error;
}
