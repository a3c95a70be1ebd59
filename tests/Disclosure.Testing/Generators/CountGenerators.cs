using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Generators of counts.</summary>
public static class CountGenerators
{
    private const int LowBits = 31;

    /// <summary>A count from 0 to a largest one, both included.</summary>
    public static Gen<long> UpTo(long largest) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (((long)high << LowBits) | (uint)low) % (largest + 1);

    /// <summary>A count of a scale, 0 as often as the scale says.</summary>
    public static Gen<long> Of(CountScale scale) =>
        Gen.Frequency((scale.ZerosInTen, Gen.Constant(0L)), (10 - scale.ZerosInTen, UpTo(scale.Largest)));

    /// <summary>A total cut into parts that add up to it.</summary>
    public static Gen<long[]> Parts(long total, int count) =>
        UpTo(total).ArrayOf(count - 1).Select(cuts =>
        {
            long[] borders = [0, .. cuts.Order(), total];
            return borders.Zip(borders.Skip(1), (from, to) => to - from).ToArray();
        });
}
