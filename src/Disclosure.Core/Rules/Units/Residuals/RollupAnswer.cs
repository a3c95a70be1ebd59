using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;

namespace Disclosure.Rules.Units.Residuals;

/// <summary>One way in which a sum may have come to differ from its units in some cells. Immutable.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Units">The units concerned; none for a slip in the sum.</param>
/// <param name="Cells">The differing cells that it explains, in printed order.</param>
/// <exception cref="ArgumentException">The kind names nothing, or a list or what stands in it is null.</exception>
public sealed record RollupAnswer(RollupAnswerKind Kind, IReadOnlyList<Unit> Units, IReadOnlyList<FormCell> Cells)
{
    // Fewer figures can be equal by chance.
    private const int EnoughFigures = 3;

    /// <summary>What happened.</summary>
    public RollupAnswerKind Kind { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Kind);

    /// <summary>The units concerned; none for a slip in the sum.</summary>
    public IReadOnlyList<Unit> Units { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Units);

    /// <summary>The differing cells that it explains, in printed order.</summary>
    public IReadOnlyList<FormCell> Cells { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Cells);

    /// <summary>The report that was added beside the unit's own, or in its place; null where there is none.</summary>
    public SeriesReport? Report { get; init; }

    /// <summary>Whether so many figures agree that chance is ruled out.</summary>
    public bool IsCertain => Kind is RollupAnswerKind.SlipInSum or RollupAnswerKind.SlipInUnit
        || (Kind is not (RollupAnswerKind.DigitsSwapped or RollupAnswerKind.NotLocated) && Cells.Count >= EnoughFigures);

    /// <summary>Whether it says what happened; else the units are those that may be concerned.</summary>
    public bool IsLocated => Kind != RollupAnswerKind.NotLocated;

    /// <summary>The answer in a sentence, without its full stop.</summary>
    public BilingualText Text => RollupAnswerText.Of(this);
}
