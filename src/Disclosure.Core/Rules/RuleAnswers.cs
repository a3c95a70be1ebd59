using Ardalis.GuardClauses;

namespace Disclosure.Rules;

/// <summary>Collects what the rules answer to one report: every breach, and how many instances held. Not thread-safe.</summary>
public sealed class RuleAnswers
{
    private readonly List<RuleAnswer>? all;
    private readonly List<Breach> breaches = [];
    private readonly List<RuleAnswer> undetermined = [];

    internal RuleAnswers(bool keepsAll) => all = keepsAll ? [] : null;

    /// <summary>Every breach, in the order of the catalogue.</summary>
    public IReadOnlyList<Breach> Breaches => breaches;

    /// <summary>Every instance that could not be decided.</summary>
    public IReadOnlyList<RuleAnswer> Undetermined => undetermined;

    /// <summary>Every answer, where they were asked for; else empty.</summary>
    public IReadOnlyList<RuleAnswer> All => all is null ? [] : all;

    /// <summary>How many instances held.</summary>
    public int PassedCount { get; private set; }

    /// <summary>How many instances did not concern the report.</summary>
    public int NotApplicableCount { get; private set; }

    /// <summary>An instance holds.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">What was in question.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public void Pass(Rule rule, string subject)
    {
        RequireBoth(rule, subject);
        PassedCount++;
        Keep(rule, subject, RuleVerdict.Pass);
    }

    /// <summary>An instance does not hold.</summary>
    /// <param name="breach">Where and why.</param>
    /// <exception cref="ArgumentNullException">The breach is null.</exception>
    public void Fail(Breach breach)
    {
        breaches.Add(Guard.Against.Null(breach));
        Keep(breach.Rule, breach.Subject, RuleVerdict.Fail);
    }

    /// <summary>An instance cannot be decided.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">What was in question.</param>
    /// <param name="severityAtMost">How much a breach would weigh at most.</param>
    /// <exception cref="ArgumentException">Rule or subject is null, or the severity names nothing.</exception>
    public void CannotDecide(Rule rule, string subject, RuleSeverity severityAtMost = RuleSeverity.Error)
    {
        var answer = new RuleAnswer(rule, subject, RuleVerdict.Undetermined, severityAtMost);
        undetermined.Add(answer);
        all?.Add(answer);
    }

    /// <summary>An instance does not concern the report.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">What was in question.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public void DoesNotApply(Rule rule, string subject)
    {
        RequireBoth(rule, subject);
        NotApplicableCount++;
        Keep(rule, subject, RuleVerdict.NotApplicable);
    }

    // A fault of the rule itself, which says nothing about the report; as long as it is not mended, the rule decides nothing.
    internal void Fault(Rule rule, Exception fault)
    {
        var answer = new RuleAnswer(rule, RuleSubject.Report, RuleVerdict.Undetermined) { Fault = fault };
        undetermined.Add(answer);
        all?.Add(answer);
    }

    /// <summary>An instance holds unless there is a breach.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">What was in question.</param>
    /// <param name="breach">The breach, or null when the instance holds.</param>
    internal void PassUnless(Rule rule, string subject, Breach? breach)
    {
        if (breach is null) Pass(rule, subject);
        else Fail(breach);
    }

    /// <summary>How far the answers have come, so that those of a rule that throws can be taken back.</summary>
    internal (int Breaches, int Undetermined, int All, int Passed, int NotApplicable) Mark() =>
        (breaches.Count, undetermined.Count, All.Count, PassedCount, NotApplicableCount);

    /// <summary>Takes back what was answered since a mark.</summary>
    internal void ReturnTo((int Breaches, int Undetermined, int All, int Passed, int NotApplicable) mark)
    {
        breaches.RemoveRange(mark.Breaches, breaches.Count - mark.Breaches);
        undetermined.RemoveRange(mark.Undetermined, undetermined.Count - mark.Undetermined);
        all?.RemoveRange(mark.All, all.Count - mark.All);
        PassedCount = mark.Passed;
        NotApplicableCount = mark.NotApplicable;
    }

    private static void RequireBoth(Rule rule, string subject)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(subject);
    }

    private void Keep(Rule rule, string subject, RuleVerdict verdict) => all?.Add(new RuleAnswer(rule, subject, verdict));

    /// <summary>How many instances gave each answer.</summary>
    public override string ToString() =>
        $"{PassedCount} passed, {Breaches.Count} failed, {Undetermined.Count} undetermined, {NotApplicableCount} not applicable";
}
