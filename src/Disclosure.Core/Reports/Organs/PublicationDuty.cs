namespace Disclosure.Reports.Organs;

/// <summary>Under which rule an organ publishes its report; they differ in the day by which it must.</summary>
internal enum PublicationDuty
{
    /// <summary>That cannot be told.</summary>
    Unknown,

    /// <summary>A department from county level up: by 31 January (Art. 49, para. 1).</summary>
    Department,

    /// <summary>A government from county level up, or who reports for it: by 31 March (Art. 49, para. 2).</summary>
    Government,

    /// <summary>A township or street office, which the law does not name: by 31 January, as local notices have it.</summary>
    LowestOrgan,
}
