namespace Disclosure.Rules;

/// <summary>
/// From where on a plausible figure looks odd. None is law; each says why it stands where it does. Immutable; change a
/// copy with <c>with</c>.
/// </summary>
public sealed record RuleThresholds
{
    /// <summary>The usual thresholds.</summary>
    public static RuleThresholds Default { get; } = new();

    /// <summary>
    /// DC1201: the largest plausible fees of one year, in ten thousand yuan. 1,000,000 is ten billion yuan, which few
    /// provinces collect; an amount in yuan put under the head 万元 soon exceeds it.
    /// </summary>
    public decimal LargestFeesInTenThousandYuan { get; init; } = 1_000_000;

    /// <summary>
    /// DC1201: the same for townships, street offices, counties and their departments. 100,000 is one billion yuan, more
    /// than a county collects in a year.
    /// </summary>
    public decimal LargestFeesOfCountiesInTenThousandYuan { get; init; } = 100_000;

    /// <summary>
    /// DC2103: how many times the documents newly disclosed those newly produced may be. 5 leaves room for documents that
    /// are lawfully withheld or disclosed in the next year.
    /// </summary>
    public int ProducedInTimesDisclosed { get; init; } = 5;

    /// <summary>DC2103: how many newly produced documents are too few to compare. Below 10, single documents decide the ratio.</summary>
    public int ComparableProductionInDocuments { get; init; } = 10;

    /// <summary>
    /// DC3102: the largest plausible share of open applications among those received in the year, in percent. With 20
    /// working days to answer, extended at most once, only what came late in the year is still open; 50 leaves room for a rush.
    /// </summary>
    public int OpenShareInPercent { get; init; } = 50;

    /// <summary>DC3103: the largest plausible share of 其他 among all outcomes, in percent. 20 is far above what reports show (about 7).</summary>
    public int OtherShareInPercent { get; init; } = 20;

    /// <summary>DC3102, DC3103: of how many applications on a share says something. Below 10, single applications decide it.</summary>
    public int ShareBaseInApplications { get; init; } = 10;
}
