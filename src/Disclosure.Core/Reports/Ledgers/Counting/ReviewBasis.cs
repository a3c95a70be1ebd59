namespace Disclosure.Reports.Ledgers.Counting;

/// <summary>Which reconsiderations and suits count in section 四 of a year; no notice says it.</summary>
public enum ReviewBasis
{
    /// <summary>Those that were pending at some time of the year.</summary>
    Handled,

    /// <summary>Those that were accepted in the year.</summary>
    Arising,
}
