namespace Disclosure.Rules.Json;

/// <summary>The thresholds by their names in JSON.</summary>
internal static class ThresholdNames
{
    private static readonly Threshold[] All =
    [
        new("largestFeesInTenThousandYuan", false, (all, value) => all with { LargestFeesInTenThousandYuan = value }),
        new("largestFeesOfCountiesInTenThousandYuan", false, (all, value) => all with { LargestFeesOfCountiesInTenThousandYuan = value }),
        new("producedInTimesDisclosed", true, (all, value) => all with { ProducedInTimesDisclosed = (int)value }),
        new("comparableProductionInDocuments", true, (all, value) => all with { ComparableProductionInDocuments = (int)value }),
        new("openShareInPercent", true, (all, value) => all with { OpenShareInPercent = (int)value }),
        new("otherShareInPercent", true, (all, value) => all with { OtherShareInPercent = (int)value }),
        new("shareBaseInApplications", true, (all, value) => all with { ShareBaseInApplications = (int)value }),
    ];

    /// <summary>All names, for those who met another.</summary>
    public static string List { get; } = string.Join(", ", All.Select(threshold => threshold.Name));

    public static Threshold? Find(string name) => Array.Find(All, threshold => threshold.Name == name);

    /// <summary>One threshold: its name, whether it counts in whole numbers, and how it is set.</summary>
    internal sealed record Threshold(string Name, bool IsWhole, Func<RuleThresholds, decimal, RuleThresholds> Set);
}
