using System.Globalization;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports;

/// <summary>
/// What stands in one cell: a number, a blank, a sign for nothing, text that is no number, or nothing because the
/// cell was not there. Numbers are exact and lie within ±9,223,372,036,854,775,807. Two figures are equal when they say
/// the same; how a number was printed and where it stood does not count. The default is <see cref="Absent"/>.
/// </summary>
public readonly struct Figure : IEquatable<Figure>
{
    private static readonly HashSet<string> SignsForNothing = ["/", "-", "—", "——", "–", "－", "_", "__", "／", "\\", "无", "不适用"];
    private const int LongestNumber = 100;
    private readonly decimal number;

    private Figure(FigureState state, decimal number, string? text, DocumentPlace? place)
    {
        State = state;
        this.number = number;
        Text = text;
        Place = place;
    }

    /// <summary>A cell that was not in the document.</summary>
    public static Figure Absent => default;

    /// <summary>A cell in which nothing is printed.</summary>
    public static Figure Blank => new(FigureState.Blank, 0, null, null);

    /// <summary>The number 0, printed as such.</summary>
    public static Figure Zero => Of(0);

    /// <summary>What stands in the cell.</summary>
    public FigureState State { get; }

    /// <summary>The number, or null in any other state.</summary>
    public decimal? Number => State == FigureState.Number ? number : null;

    /// <summary>The number as a count, or null where there is none or it has decimals.</summary>
    public long? Count => State == FigureState.Number && (number.Scale == 0 || decimal.IsInteger(number)) ? (long)number : null;

    /// <summary>The text as printed, where it is known and not just the number itself.</summary>
    public string? Text { get; }

    /// <summary>Where the figure stood in its document, where it was read from one.</summary>
    public DocumentPlace? Place { get; }

    /// <summary>Whether the cell holds nothing that counts: a blank or a sign for nothing.</summary>
    public bool IsEmpty => State is FigureState.Blank or FigureState.NotApplicable;

    /// <summary>A number.</summary>
    /// <param name="number">The number; a count, or an amount in the cell's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is beyond 64 bits.</exception>
    public static Figure Of(decimal number) => new(
        FigureState.Number, Guard.Against.OutOfRange(number, nameof(number), -long.MaxValue, (decimal)long.MaxValue), null, null);

    /// <summary>Text that is no number: a sign for nothing, or unreadable.</summary>
    /// <param name="text">The text as printed.</param>
    /// <returns><see cref="FigureState.NotApplicable"/> for a sign for nothing, <see cref="FigureState.Unreadable"/>
    /// for other text, <see cref="FigureState.Blank"/> for white space.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Figure OfText(string text)
    {
        var printed = Guard.Against.Null(text).Trim();
        if (printed.Length == 0) return Blank;
        var state = SignsForNothing.Contains(printed) ? FigureState.NotApplicable : FigureState.Unreadable;
        return new Figure(state, 0, printed, null);
    }

    /// <summary>Reads a number from plain digits, with a sign, a decimal point or an exponent.</summary>
    /// <param name="text">The digits, as in JSON.</param>
    /// <returns>The figure; null when the text is no such number, is beyond 64 bits, or has more decimals than can be held exactly.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Figure? Parse(string text)
    {
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return Guard.Against.Null(text).Length <= LongestNumber
            && decimal.TryParse(text, plain, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= long.MaxValue
            && ExactNumber.Is(text, number)
            ? Of(number)
            : null;
    }

    /// <summary>A count.</summary>
    /// <param name="count">The count.</param>
    public static implicit operator Figure(long count) => Of(count);

    /// <summary>A number.</summary>
    /// <param name="number">The number; a count, or an amount in the cell's unit.</param>
    public static implicit operator Figure(decimal number) => Of(number);

    /// <summary>Whether two figures say the same.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Whether two figures say different things.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    /// <summary>The same figure with its place.</summary>
    /// <param name="place">Where it stood.</param>
    public Figure At(DocumentPlace? place) => new(State, number, Text, place);

    /// <summary>The same number with the text from which it was read.</summary>
    /// <param name="text">The text as printed.</param>
    /// <returns>A copy that keeps the text where it differs from the plain number; other states keep their own.</returns>
    public Figure PrintedAs(string? text) =>
        State == FigureState.Number ? new(State, number, text == Plain() ? null : text, Place) : this;

    /// <inheritdoc/>
    public bool Equals(Figure other) => State == other.State && number == other.number && (State == FigureState.Number || Text == other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, number, State == FigureState.Number ? null : Text);

    /// <summary>The number in plain digits, the text that stands there, or nothing.</summary>
    public override string ToString() => State == FigureState.Number ? Plain() : Text ?? "";

    private string Plain() => NumberText.Plain(number);
}
