namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>Cases that the table has in another place than the ledger; null where one of the two does not count them.</summary>
internal readonly record struct PlacedMove(MovePlace? From, MovePlace? To, long Count)
{
    /// <summary>In how many respects the places differ.</summary>
    public long Weight => From is not { } from || To is not { } to ? 0
        : Count * ((from.Group == to.Group ? 0 : 1) + (from.In == to.In ? 0 : 1) + (from.Out == to.Out ? 0 : 1));
}
