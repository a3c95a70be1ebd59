using Ardalis.GuardClauses;

namespace Disclosure.Rules;

/// <summary>
/// From where on a plausible figure looks odd. None is law; <see cref="ThresholdCatalogue"/> says of each why it stands
/// where it does. None is negative. Immutable; change a copy with <c>with</c>.
/// </summary>
public sealed record RuleThresholds
{
    /// <summary>The usual thresholds.</summary>
    public static RuleThresholds Default { get; } = new();

    /// <summary>DC1201: the largest plausible fees of one year, in ten thousand yuan.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public decimal LargestFeesInTenThousandYuan { get; init => field = Guard.Against.Negative(value); } = 1_000_000;

    /// <summary>DC1201: the same for townships, street offices, counties and their departments.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public decimal LargestFeesOfCountiesInTenThousandYuan { get; init => field = Guard.Against.Negative(value); } = 100_000;

    /// <summary>DC2103: how many times the documents newly disclosed those newly produced may be.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ProducedInTimesDisclosed { get; init => field = Guard.Against.Negative(value); } = 5;

    /// <summary>DC2103: from how many newly produced documents on the two are compared.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ComparableProductionInDocuments { get; init => field = Guard.Against.Negative(value); } = 10;

    /// <summary>DC3102: the largest plausible share of open applications among those received in the year, in percent.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int OpenShareInPercent { get; init => field = Guard.Against.Negative(value); } = 50;

    /// <summary>DC3103: the largest plausible share of 其他 among all outcomes, in percent.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int OtherShareInPercent { get; init => field = Guard.Against.Negative(value); } = 20;

    /// <summary>DC3102, DC3103: of how many applications on a share says something.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ShareBaseInApplications { get; init => field = Guard.Against.Negative(value); } = 10;

    /// <summary>DC6009: how many times last year's figure one may be, and the other way round.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ChangeInTimes { get; init => field = Guard.Against.Negative(value); } = 5;

    /// <summary>DC6009: from which difference on two years are compared.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ComparableChange { get; init => field = Guard.Against.Negative(value); } = 50;

    /// <summary>DC6010: from how many figures other than 0 on it says something that all are last year's.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int RepeatedFigures { get; init => field = Guard.Against.Negative(value); } = 5;

    /// <summary>DC6010: from which share on a text is last year's, in percent.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int SameTextInPercent { get; init => field = Guard.Against.Negative(value); } = 95;

    /// <summary>DC6010: from how many characters on texts are compared.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ComparableTextInCharacters { get; init => field = Guard.Against.Negative(value); } = 100;

    /// <summary>DC6012: how many times last year's fees those of a year may be, and the other way round.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int FeeChangeInTimes { get; init => field = Guard.Against.Negative(value); } = 5000;

    /// <summary>DC8018: how many words section 一 may have; 0 for no limit.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int LongestOverviewInWords { get; init => field = Guard.Against.Negative(value); }
}
