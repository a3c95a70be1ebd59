using Disclosure.Forms;

namespace Disclosure.Reports.Digest;

/// <summary>Determines the traits of figures.</summary>
internal static class FigureTraits
{
    private const FigureTrait OfCounts = FigureTrait.Count | FigureTrait.Fractional;
    private const FigureTrait OfUnsigned = FigureTrait.Unsigned | FigureTrait.Negative;

    /// <summary>All traits of what stands in a cell.</summary>
    /// <param name="kind">What kind of number belongs into the cell.</param>
    /// <param name="figure">What stands there.</param>
    public static FigureTrait Of(FigureKind kind, in Figure figure) => Of(kind, figure, figure.Count);

    /// <summary>All traits of what stands in a cell.</summary>
    /// <param name="kind">What kind of number belongs into the cell.</param>
    /// <param name="figure">What stands there.</param>
    /// <param name="count">The same as a count; null where there is none.</param>
    public static FigureTrait Of(FigureKind kind, in Figure figure, long? count) => figure.State switch
    {
        FigureState.Number => FigureTrait.Printed | FigureTrait.Number | (PossibleIn(kind) & OfNumber(figure, count)),
        FigureState.Blank => FigureTrait.Printed | FigureTrait.Blank,
        FigureState.NotApplicable => FigureTrait.Printed | FigureTrait.NotApplicable,
        FigureState.Unreadable => FigureTrait.Printed | FigureTrait.Unreadable,
        _ => FigureTrait.Absent,
    };

    /// <summary>The traits that a figure can have in cells of a kind.</summary>
    public static FigureTrait PossibleIn(FigureKind kind) => kind switch
    {
        FigureKind.Amount => ~OfCounts,
        FigureKind.SignedChange => ~OfUnsigned,
        _ => ~FigureTrait.None,
    };

    private static FigureTrait OfNumber(in Figure figure, long? count)
    {
        var traits = FigureTrait.Unsigned | FigureTrait.Count;
        if (figure.Text is not null) traits |= FigureTrait.NotPlain;
        if (count is null) traits |= FigureTrait.Fractional;
        if (count is long whole ? whole < 0 : figure.Number < 0) traits |= FigureTrait.Negative;
        return traits;
    }
}
