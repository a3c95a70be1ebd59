using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules;

/// <summary>The choices of an audit. Immutable; change a copy with <c>with</c>. Equal when all choices are equal.</summary>
public sealed record RuleOptions
{
    /// <summary>The usual choices.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>How a blank or not-applicable cell counts.</summary>
    public BlankReading BlankReading { get; init; } = BlankReading.Zero;

    /// <summary>From where on a plausible figure looks odd.</summary>
    /// <exception cref="ArgumentNullException">The thresholds are null.</exception>
    public RuleThresholds Thresholds
    {
        get;
        init => field = Guard.Against.Null(value);
    } = RuleThresholds.Default;

    /// <summary>
    /// The rules, by id, that are off or weigh otherwise than by default; none unless said otherwise. Whether the ids exist,
    /// and whether a rule may be an error, is for the rulebook of the audit to say.
    /// </summary>
    /// <exception cref="ArgumentException">The grades are null, or one of them names nothing.</exception>
    public IReadOnlyDictionary<string, RuleGrade> Grades
    {
        get;
        init => field = Guard.Against.UndefinedGrade(value).ToImmutableSortedDictionary(StringComparer.Ordinal);
    } = ImmutableSortedDictionary<string, RuleGrade>.Empty;

    /// <summary>
    /// DC9003: by when local notices want reports published, before the day that the law sets, for each kind of organ; none unless said
    /// otherwise.
    /// </summary>
    /// <exception cref="ArgumentException">The days are null, or one is for no kind of organ.</exception>
    public IReadOnlyDictionary<OrganKind, DueDay> Deadlines
    {
        get;
        init => field = Guard.Against.Null(value).ToImmutableSortedDictionary(day => Guard.Against.UndefinedValue(day.Key), day => day.Value);
    } = ImmutableSortedDictionary<OrganKind, DueDay>.Empty;

    /// <summary>
    /// DC8021: the figures that section 一 has to give, each by its words, with a bar between wordings any of which will do; none unless said
    /// otherwise.
    /// </summary>
    /// <exception cref="ArgumentException">The list is null, or a wording is null or blank.</exception>
    public IReadOnlyList<string> RequiredFigures
    {
        get;
        init => field = [.. Guard.Against.Null(value).Select(figure => Guard.Against.NullOrWhiteSpace(figure))];
    } = ImmutableList<string>.Empty;

    /// <summary>How much a breach of a rule weighs in this audit.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The severity, or null when the rule is off.</returns>
    public RuleSeverity? SeverityOf(Rule rule) =>
        !Grades.TryGetValue(Guard.Against.Null(rule).Id, out var grade) ? rule.DefaultSeverity : grade switch
        {
            RuleGrade.Off => null,
            RuleGrade.Info => RuleSeverity.Info,
            RuleGrade.Warning => RuleSeverity.Warning,
            _ => RuleSeverity.Error,
        };

    /// <inheritdoc/>
    public bool Equals(RuleOptions? other) =>
        other is not null && BlankReading == other.BlankReading && Thresholds == other.Thresholds
        && Grades.SequenceEqual(other.Grades) && Deadlines.SequenceEqual(other.Deadlines) && RequiredFigures.SequenceEqual(other.RequiredFigures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BlankReading, Thresholds, Grades.Count, Deadlines.Count, RequiredFigures.Count);
}
