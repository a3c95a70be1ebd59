namespace Disclosure.Rules;

/// <summary>How an audit counts a cell that is blank or marked as not applicable.</summary>
public enum BlankReading
{
    /// <summary>As 0, in a table that has any number; findings that rest on it say so. The default.</summary>
    Zero,

    /// <summary>As any number from 0 up; what that leaves open is undetermined.</summary>
    Unknown,
}
