namespace Disclosure.Benchmarks.Rivals.PlainLoops;

/// <summary>The 42 equations and the signs of 190 cells, as loops over two arrays. Says which fail, and nothing more.</summary>
public static class EquationLoops
{
    private const int Received = 0;
    private const int CarriedOver = 1;
    private const int FirstOutcome = 2;
    private const int Disposed = 23;
    private const int CarriedForward = 24;
    private const int Rows = 25;
    private const int Columns = 7;
    private const int Tracks = 3;
    private const int Outcomes = 5;

    public static LoopVerdict Decide(long[,] applications, long[,] cases)
    {
        ulong broken = 0;
        uint negative = 0;
        for (var column = 0; column < Columns; column++)
        {
            var taken = applications[Received, column] + applications[CarriedOver, column];
            if (taken != applications[Disposed, column] + applications[CarriedForward, column]) broken |= 1UL << column;

            var sum = 0L;
            for (var row = FirstOutcome; row < Disposed; row++) sum += applications[row, column];
            if (sum != applications[Disposed, column]) broken |= 1UL << (Columns + column);
        }

        for (var row = 0; row < Rows; row++)
        {
            if (!LastIsSum(applications, row, Columns, out var hasNegative)) broken |= 1UL << ((2 * Columns) + row);
            if (hasNegative) negative |= 1U << row;
        }

        for (var track = 0; track < Tracks; track++)
        {
            if (!LastIsSum(cases, track, Outcomes, out var hasNegative)) broken |= 1UL << ((2 * Columns) + Rows + track);
            if (hasNegative) negative |= 1U << (Rows + track);
        }

        return new LoopVerdict(broken, negative);
    }

    private static bool LastIsSum(long[,] table, int row, int width, out bool hasNegative)
    {
        var total = table[row, width - 1];
        var sum = 0L;
        hasNegative = total < 0;
        for (var column = 0; column < width - 1; column++)
        {
            sum += table[row, column];
            hasNegative |= table[row, column] < 0;
        }

        return sum == total;
    }
}
