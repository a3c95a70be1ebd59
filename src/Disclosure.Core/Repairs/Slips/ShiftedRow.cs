using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>
/// The figures of a row one column beside their own, with 总计 or without it. The cell at which they moved in is empty or
/// 0; the figure that fell out at the other end is what the row needs to add up.
/// </summary>
internal sealed class ShiftedRow : IActionDetector
{
    private static readonly BilingualText Right = new("向右", "right");
    private static readonly BilingualText Left = new("向左", "left");

    public IEnumerable<ActionProposal> Propose(RepairScene scene) =>
        from row in scene.RowsInDoubt()
        let printed = scene.NumbersOf(row)
        from shift in new[] { ToTheRight(printed), ToTheLeft(printed), ToTheRightBeforeTotal(printed), ToTheLeftBeforeTotal(printed) }
        where shift.Numbers is not null && shift.Numbers.All(number => number >= 0)
        select new ActionProposal(
            [.. shift.Numbers.Select((number, column) => (scene.CellAt(row, row.Block.Columns[column]), (Int128)number))],
            SlipCatalogue.RowShifted.Undone(("row", scene.Named(row.Name)), ("direction", shift.Direction)));

    private static (long[]? Numbers, BilingualText Direction) ToTheRight(long[] printed)
    {
        long[] kinds = [.. printed[1..]];
        return (printed[0] == 0 && Sum(kinds) is long total ? [.. kinds, total] : null, Right);
    }

    private static (long[]? Numbers, BilingualText Direction) ToTheLeft(long[] printed)
    {
        long[] behind = [.. printed[..^1]];
        return (printed[^1] == 0 && Sum(behind[..^1]) is long known ? [behind[^1] - known, .. behind] : null, Left);
    }

    private static (long[]? Numbers, BilingualText Direction) ToTheRightBeforeTotal(long[] printed)
    {
        long[] kinds = [.. printed[1..^1]];
        return (printed[0] == 0 && Sum(kinds) is long known ? [.. kinds, printed[^1] - known, printed[^1]] : null, Right);
    }

    private static (long[]? Numbers, BilingualText Direction) ToTheLeftBeforeTotal(long[] printed)
    {
        long[] kinds = [.. printed[..^2]];
        return (printed[^2] == 0 && Sum(kinds) is long known ? [printed[^1] - known, .. kinds, printed[^1]] : null, Left);
    }

    private static long? Sum(long[] numbers)
    {
        var sum = numbers.Aggregate(Int128.Zero, (so, number) => so + number);
        return sum <= long.MaxValue ? (long)sum : null;
    }
}
