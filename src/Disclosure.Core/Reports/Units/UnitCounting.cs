namespace Disclosure.Reports.Units;

/// <summary>Whether a unit's figures are part of the sum.</summary>
public enum UnitCounting
{
    /// <summary>They are.</summary>
    Yes,

    /// <summary>They are not.</summary>
    No,

    /// <summary>They come with the report of another unit. What is blank in the unit's own report is not 0.</summary>
    ReportsElsewhere,
}
