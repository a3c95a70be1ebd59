namespace Disclosure.Forms;

/// <summary>What kind of number belongs into a cell.</summary>
public enum FigureKind
{
    /// <summary>A whole number from 0 up.</summary>
    Count,

    /// <summary>A whole number that may be negative: 本年增/减 of the 2019 form.</summary>
    SignedChange,

    /// <summary>An amount of money from 0 up, decimals allowed.</summary>
    Amount,
}
