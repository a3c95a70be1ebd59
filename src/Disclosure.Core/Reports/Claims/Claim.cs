using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Claims;

/// <summary>
/// One thing that a text says of a figure, with all that it can be meant as. It fails only where no reading fits. Immutable; two are the same only by
/// reference.
/// </summary>
public sealed class Claim
{
    /// <summary>The words that say it, from the word that tells what is counted to the number, whichever comes first.</summary>
    public required TextPassage Passage { get; init => field = Guard.Against.Null(value); }

    /// <summary>The sentence in which they stand.</summary>
    public required TextPassage Sentence { get; init => field = Guard.Against.Null(value); }

    /// <summary>What kind of thing is said.</summary>
    public required ClaimKind Kind { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>By which pattern it is read, as the manual names it.</summary>
    public required string Pattern { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it can be meant as, the likeliest first; none where no cell holds it.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; init => field = Guard.Against.NullElement(value); } = [];

    /// <summary>The number: a count, percent, or yuan; 0 for what says that there was none.</summary>
    public decimal Value { get; init; }

    /// <summary>What a step of the last printed digit is worth: 1000 for 21.9万, 0.01 for 44.44%.</summary>
    public decimal PrintedUnit { get; init; } = 1;

    /// <summary>Whether the text says of the number that it is not exact.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Of which time it speaks.</summary>
    public ClaimPeriod Period { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>Of whose figures it speaks.</summary>
    public ClaimSubject Subject { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>How sure it is that this is meant.</summary>
    public ClaimCertainty Certainty { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>What decided that: the words of the pattern, or the guard that leaves a doubt.</summary>
    public required BilingualText Because { get; init => field = Guard.Against.Null(value); }

    /// <summary>The numbers that take part, for a list, a share or a change; none for most.</summary>
    public IReadOnlyList<ClaimPart> Parts { get; init => field = Guard.Against.NullElement(value); } = [];

    /// <summary>Whether a list says that it is whole: 分别为, 包括, or all ways of applying are named.</summary>
    public bool IsExhaustive { get; init; }

    /// <summary>Whether a number is what is said: exactly; rounded or cut off where the last printed digit stands for many; or about.</summary>
    /// <param name="number">The number.</param>
    public bool Fits(decimal number) => number == Value || (IsApproximate
        ? Math.Abs(number - Value) <= Math.Max(PrintedUnit, LastDigit(Value))
        : PrintedUnit > 1 && number - Value >= -PrintedUnit / 2 && number - Value < PrintedUnit);

    /// <summary>What it is meant as by the figures of a report: the first reading that fits, a blank counting nothing.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The reading; null where none fits, or the figures are not known.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public ClaimReading? ReadingIn(AnnualDisclosureReport report)
    {
        Guard.Against.Null(report);
        return Readings.FirstOrDefault(reading =>
            reading.ValueIn(report.Form, (term, cell) => term.IsOfPriorYear ? null : report[cell].IsEmpty ? 0 : report[cell].Number) is decimal number
                && Fits(number));
    }

    /// <summary>The same with another number.</summary>
    internal Claim WithValue(decimal value) => new()
    {
        Passage = Passage,
        Sentence = Sentence,
        Kind = Kind,
        Pattern = Pattern,
        Readings = Readings,
        Value = value,
        PrintedUnit = PrintedUnit,
        IsApproximate = IsApproximate,
        Period = Period,
        Subject = Subject,
        Certainty = Certainty,
        Because = Because,
        Parts = Parts,
        IsExhaustive = IsExhaustive,
    };

    // What a step of the last digit that is not 0 is worth: 1000 for 7000.
    private static decimal LastDigit(decimal value)
    {
        var step = 1m;
        while (value != 0 && step < value && value % (step * 10) == 0) step *= 10;
        return step;
    }

    /// <summary>The kind and the words.</summary>
    public override string ToString() => $"{Kind} {Passage.Text}";
}
