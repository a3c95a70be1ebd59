namespace Disclosure.Core.Tests.Series;

/// <summary>A break between years as it is told: by rule, year of the later report, cells and whether it is explained.</summary>
internal sealed record ToldBreak(string Rule, int Year, IReadOnlyList<string> Cells, bool IsExplained)
{
    public override string ToString() => $"{Year} {Rule}{(IsExplained ? " explained" : "")}: {string.Join(' ', Cells.Order(StringComparer.Ordinal))}";
}
