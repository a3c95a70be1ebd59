using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Rules;

/// <summary>What is said of one threshold. All are listed in <see cref="ThresholdCatalogue"/>. Immutable.</summary>
public sealed class RuleThreshold
{
    private readonly Func<RuleThresholds, decimal> get;
    private readonly Func<RuleThresholds, decimal, RuleThresholds> set;

    internal RuleThreshold(
        string name,
        BilingualText unit,
        bool isWhole,
        BilingualText reason,
        string[] ruleIds,
        Func<RuleThresholds, decimal> get,
        Func<RuleThresholds, decimal, RuleThresholds> set)
    {
        Name = name;
        Unit = unit;
        IsWhole = isWhole;
        Reason = reason;
        RuleIds = ruleIds;
        this.get = get;
        this.set = set;
    }

    /// <summary>The name in a file of rules; the property of <see cref="RuleThresholds"/> in camelCase.</summary>
    public string Name { get; }

    /// <summary>The unit in which it counts.</summary>
    public BilingualText Unit { get; }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>What it bounds, and why it stands where it does.</summary>
    public BilingualText Reason { get; }

    /// <summary>The ids of the rules that ask for it.</summary>
    public IReadOnlyList<string> RuleIds { get; }

    /// <summary>The usual value.</summary>
    public decimal Default => get(RuleThresholds.Default);

    /// <summary>The value among an audit's thresholds.</summary>
    /// <param name="thresholds">The thresholds.</param>
    /// <exception cref="ArgumentNullException">The thresholds are null.</exception>
    public decimal In(RuleThresholds thresholds) => get(Guard.Against.Null(thresholds));

    internal RuleThresholds Set(RuleThresholds thresholds, decimal value) => set(thresholds, value);

    /// <summary>Its name and its default.</summary>
    public override string ToString() => $"{Name} = {Default}";
}
