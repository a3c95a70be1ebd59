using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Workbooks;

/// <summary>A rule that changes the look of cells where a condition holds.</summary>
/// <param name="Ranges">The cells for which it is.</param>
/// <param name="Priority">Which of several rules comes first: the lowest.</param>
/// <param name="Change">What it changes.</param>
internal sealed partial record ConditionalRule(IReadOnlyList<CellRange> Ranges, int Priority, StyleChange Change)
{
    /// <summary>The kind of its condition.</summary>
    public string Type { get; init; } = "";

    /// <summary>The comparison that a cell's value is put to, by its name.</summary>
    public string Operator { get; init; } = "";

    /// <summary>What is compared with, or what must be true.</summary>
    public IReadOnlyList<string> Formulas { get; init; } = [];

    /// <summary>Whether no rule behind it counts where it holds.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether its condition holds for a cell; null where that cannot be known from the cell alone.</summary>
    public bool? HoldsFor(CellContent cell) => Type switch
    {
        "dataBar" or "iconSet" => cell.Number is not null,
        "cellIs" => Compare(cell),
        "expression" => Formulas is [var formula, ..] ? Evaluate(formula, cell) : null,
        _ => null,
    };

    private bool? Compare(CellContent cell)
    {
        var bounds = Formulas.Select(formula => decimal.TryParse(formula, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            ? bound
            : (decimal?)null).ToList();
        if (bounds.Count == 0 || bounds.Contains(null)) return null;
        if (cell.Number is not { } number) return cell.Text is null ? null : IsAboveNumbers(Operator);
        var first = bounds[0]!.Value;
        return Operator switch
        {
            "equal" => number == first,
            "notEqual" => number != first,
            "lessThan" => number < first,
            "lessThanOrEqual" => number <= first,
            "greaterThan" => number > first,
            "greaterThanOrEqual" => number >= first,
            "between" when bounds is [_, { } last] => number >= Math.Min(first, last) && number <= Math.Max(first, last),
            "notBetween" when bounds is [_, { } last] => number < Math.Min(first, last) || number > Math.Max(first, last),
            _ => null,
        };
    }

    // To a workbook every text, be it of digits, is more than any number.
    private static bool IsAboveNumbers(string relation) =>
        relation is "notEqual" or "greaterThan" or "greaterThanOrEqual" or "notBetween" or "<>" or ">" or ">=";

    // A formula is written for the first cell of the first range, and moves with the cell unless it is held by dollars.
    private bool? Evaluate(string formula, CellContent cell)
    {
        if (formula.Trim().ToUpperInvariant() is "TRUE" or "1") return true;
        if (formula.Trim().ToUpperInvariant() is "FALSE" or "0") return false;
        if (Comparison().Match(formula) is not { Success: true } match) return null;
        var origin = Ranges[0].First;
        if (CellAddress.Parse(match.Groups["column"].Value + match.Groups["row"].Value) is not { } meant) return null;
        var column = match.Groups["heldColumn"].Length > 0 ? meant.Column : meant.Column - origin.Column + cell.Address.Column;
        var row = match.Groups["heldRow"].Length > 0 ? meant.Row : meant.Row - origin.Row + cell.Address.Row;
        if (new CellAddress(row, column) != cell.Address
            || FormatCondition.Parse(match.Groups["comparison"].Value.Replace(" ", "", StringComparison.Ordinal)) is not { } comparison)
        {
            return null;
        }

        return cell.Number is { } number ? comparison.Holds(number) : cell.Text is null ? null : IsAboveNumbers(comparison.Relation);
    }

    [GeneratedRegex(@"^\s*(?<heldColumn>\$?)(?<column>[A-Z]{1,3})(?<heldRow>\$?)(?<row>[0-9]{1,7})\s*(?<comparison>(?:<=|>=|<>|<|>|=)" +
        @"\s*-?[0-9]+(?:\.[0-9]+)?)\s*$")]
    private static partial Regex Comparison();
}
