using System.Numerics;

namespace Disclosure.Repairs.Tableaus;

/// <summary>Why chosen cells cannot reconcile the equations: every set that can, and has them all, has another cell that helps here.</summary>
/// <param name="Row">The row at which it shows; null where nothing is known but that another cell is needed.</param>
/// <param name="Kind">What it shows.</param>
internal readonly record struct Obstacle<T>(TableauRow<T>? Row, ObstacleKind Kind)
    where T : IBinaryInteger<T>
{
    /// <summary>Whether a cell helps.</summary>
    /// <param name="place">The cell's place in the row.</param>
    /// <param name="roomAbove">How far its figure may grow.</param>
    /// <param name="roomBelow">How far its figure may fall.</param>
    public bool IsHelpedBy(int place, long roomAbove, long roomBelow)
    {
        var coefficient = Row!.Coefficients[place];
        if (Kind == ObstacleKind.Fraction) return (roomAbove > 0 || roomBelow > 0) && !T.IsZero(coefficient % Row[Row.SolvedFor]);
        var grows = T.IsPositive(coefficient) == Kind is ObstacleKind.TooLittle or ObstacleKind.AboveBound;
        return (grows ? roomAbove : roomBelow) > 0;
    }
}
