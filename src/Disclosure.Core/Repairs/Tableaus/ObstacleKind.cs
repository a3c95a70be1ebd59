namespace Disclosure.Repairs.Tableaus;

/// <summary>What a row shows of chosen cells that cannot reconcile the equations.</summary>
internal enum ObstacleKind
{
    /// <summary>The row lacks something, and none of the chosen cells can give it.</summary>
    TooLittle,

    /// <summary>The row has too much.</summary>
    TooMuch,

    /// <summary>The figure for which the row is solved would have to fall below its bound.</summary>
    BelowBound,

    /// <summary>The figure for which the row is solved would have to grow above its bound.</summary>
    AboveBound,

    /// <summary>The figure for which the row is solved would be no whole number.</summary>
    Fraction,

    /// <summary>No whole numbers will do, though fractions would.</summary>
    NoWholeNumbers,
}
