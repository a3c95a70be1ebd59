using System.Globalization;

namespace Disclosure.Documents.Workbooks;

/// <summary>For which numbers something is meant: a comparison with one number.</summary>
/// <param name="Relation">The sign of the comparison.</param>
/// <param name="Bound">The number with which is compared.</param>
internal sealed record FormatCondition(string Relation, decimal Bound)
{
    private static readonly string[] Relations = ["<=", ">=", "<>", "<", ">", "="];

    /// <summary>Reads a comparison such as <c>&gt;=10</c>; null where it is none.</summary>
    public static FormatCondition? Parse(string text)
    {
        var relation = Array.Find(Relations, sign => text.StartsWith(sign, StringComparison.Ordinal));
        return relation is not null && decimal.TryParse(text.AsSpan(relation.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            ? new FormatCondition(relation, bound)
            : null;
    }

    /// <summary>Whether a number is one of those.</summary>
    public bool Holds(decimal number) => Relation switch
    {
        "<=" => number <= Bound,
        ">=" => number >= Bound,
        "<>" => number != Bound,
        "<" => number < Bound,
        ">" => number > Bound,
        _ => number == Bound,
    };
}
