namespace Disclosure.Repairs.Slips;

/// <summary>Every way in which a slip is recognised; of two that fit, the one that stands first is named first.</summary>
internal static class Detectors
{
    /// <summary>What looks at equations; the first that detects something is believed.</summary>
    public static IReadOnlyList<ISignDetector> OfSigns { get; } = [new OneApplicationUnderTwoKinds(), new OutcomesCountedTwice(), new FigureLeftOut()];

    /// <summary>What looks at the changes of a smallest set.</summary>
    public static IReadOnlyList<ISetDetector> OfSets { get; } =
    [
        new DigitSlip(SlipCatalogue.DigitsSwapped, DigitSlips.IsSwapped),
        new DigitSlip(SlipCatalogue.DigitRepeated, DigitSlips.IsRepeated),
        new DigitSlip(SlipCatalogue.DigitDropped, DigitSlips.IsDropped),
        new DigitSlip(SlipCatalogue.DigitAdded, DigitSlips.IsAdded),
        new DigitSlip(SlipCatalogue.DigitChanged, DigitSlips.IsChanged),
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

    /// <summary>What proposes larger changes.</summary>
    public static IReadOnlyList<IActionDetector> OfActions { get; } = [new MisbookedOutcomes(), new MisbookedOutcome(), new ShiftedRow()];
}
