namespace Disclosure.Repairs.Hypotheses;

/// <summary>Every way in which a slip is recognised; of two that fit, the one that stands first is named first.</summary>
internal static class Readings
{
    public static IReadOnlyList<ISetReading> OfSets { get; } =
    [
        new DigitSlip(HypothesisCatalogue.DigitsSwapped, DigitSlips.IsSwapped),
        new DigitSlip(HypothesisCatalogue.DigitRepeated, DigitSlips.IsRepeated),
        new DigitSlip(HypothesisCatalogue.DigitDropped, DigitSlips.IsDropped),
        new DigitSlip(HypothesisCatalogue.DigitAdded, DigitSlips.IsAdded),
        new DigitSlip(HypothesisCatalogue.DigitChanged, DigitSlips.IsChanged),
        new SignSlip(),
        new SwappedCells(),
        new SplitNumber(),
        new JoinedNumbers(),
        new CarriedOverMissing(),
        new WrongColumnSlip(),
        new WrongRowSlip(),
        new StaleTotal(),
        new BlankFigure(),
        new PartialCountedTwice(),
    ];

    public static IReadOnlyList<IActionReading> OfActions { get; } = [new MisbookedOutcomes(), new MisbookedOutcome(), new ShiftedRow()];
}
