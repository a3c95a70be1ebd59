namespace Disclosure.Results.Checking;

/// <summary>What an entry of a check reports.</summary>
internal enum EntryKind
{
    /// <summary>A rule that does not hold.</summary>
    Finding,

    /// <summary>A rule that could not be decided.</summary>
    Undetermined,

    /// <summary>Something that could not be read with certainty.</summary>
    Problem,
}
