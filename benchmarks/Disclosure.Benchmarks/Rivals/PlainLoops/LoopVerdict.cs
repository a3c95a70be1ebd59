namespace Disclosure.Benchmarks.Rivals.PlainLoops;

/// <summary>What the loops found, as bits.</summary>
/// <param name="BrokenEquations">A bit for each of the 42 equations: DC3001 and DC3002 by column, DC3003 by row, DC4001 to DC4003.</param>
/// <param name="RowsWithNegative">A bit for each of the 25 + 3 rows.</param>
public readonly record struct LoopVerdict(ulong BrokenEquations, uint RowsWithNegative);
