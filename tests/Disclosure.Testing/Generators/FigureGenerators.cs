using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Figures of every state.</summary>
public static class FigureGenerators
{
    private static readonly string[] SignsForNothing = ["/", "-", "—", "_", "无", "不适用"];

    /// <summary>Whole numbers, small ones most of the time, also negative and at the ends of the range.</summary>
    public static Gen<decimal> WholeNumbers { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 3).Select(number => (decimal)number)),
        (3, CountGenerators.UpTo(90_000_000).Select(number => (decimal)number)),
        (2, CountGenerators.UpTo(20).Select(number => -(decimal)number)),
        (1, Gen.Elements<decimal>(long.MaxValue, -long.MaxValue, int.MaxValue, 1L << 53)));

    /// <summary>Numbers with decimals, up to the last digit that a decimal holds.</summary>
    public static Gen<decimal> Decimals { get; } = Gen.Frequency(
        (3, CountGenerators.UpTo(500_000_000).Select(cents => cents / 100m)),
        (1, CountGenerators.UpTo(5_000).Select(number => -number / 1000m)),
        (1, Gen.Elements(0.0000000000000000000000000001m, 5.0m, 0.00m, 9223372036854775806.5m, 4549040.96m, 1.2345678901234567890123456789m)));

    /// <summary>Numbers of either kind, some with the text from which they were read.</summary>
    public static Gen<Figure> Numbers { get; } =
        from number in Gen.Frequency((5, WholeNumbers), (1, Decimals))
        from text in Gen.Frequency((6, Gen.Constant<string?>(null)), (1, TextGenerators.Any.Select(text => (string?)text)))
        select Figure.Of(number).PrintedAs(text);

    /// <summary>Blanks, signs for nothing, unreadable texts.</summary>
    public static Gen<Figure> OtherThanNumbers { get; } = Gen.Frequency(
        (3, Gen.Constant(Figure.Blank)),
        (1, Gen.Elements(SignsForNothing).Select(Figure.OfText)),
        (1, TextGenerators.Any.Select(Figure.OfText)));

    /// <summary>Any figure, with a place more often than not where it is not absent.</summary>
    public static Gen<Figure> Any { get; } = Gen.Frequency(
        (1, Gen.Constant(Figure.Absent)),
        (7, from figure in Gen.Frequency((4, Numbers), (3, OtherThanNumbers))
            from place in PlaceGenerators.Any
            select figure.At(place)));
}
