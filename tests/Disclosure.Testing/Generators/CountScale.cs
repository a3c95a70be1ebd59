using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>How large the counts of a report are, and how many of ten are 0.</summary>
/// <param name="Largest">The largest count of one outcome and applicant kind.</param>
/// <param name="ZerosInTen">How many of ten counts are 0.</param>
public sealed record CountScale(long Largest, int ZerosInTen)
{
    /// <summary>Nothing happened in the year.</summary>
    public static CountScale AllZero { get; } = new(0, 10);

    /// <summary>A township.</summary>
    public static CountScale Township { get; } = new(5, 7);

    /// <summary>A city.</summary>
    public static CountScale City { get; } = new(3_000, 3);

    /// <summary>Single figures above ten million, as decisions of large cities are.</summary>
    public static CountScale TenMillions { get; } = new(90_000_000, 1);

    /// <summary>Beyond what a double holds exactly once added up.</summary>
    public static CountScale Extreme { get; } = new(1_000_000_000_000_000, 2);

    /// <summary>Any of the scales, the usual ones more often.</summary>
    public static Gen<CountScale> Any { get; } = Gen.Frequency(
        (1, Gen.Constant(AllZero)),
        (4, Gen.Constant(Township)),
        (3, Gen.Constant(City)),
        (2, Gen.Constant(TenMillions)),
        (1, Gen.Constant(Extreme)));
}
