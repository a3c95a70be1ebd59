namespace Disclosure.Results.Checking;

/// <summary>In which order people read what came of many inputs: what is wrong first.</summary>
internal enum Gravity
{
    /// <summary>Something is wrong that makes the check fail.</summary>
    Failing,

    /// <summary>No report could be read.</summary>
    Unread,

    /// <summary>What was read does not decide it.</summary>
    Undecided,

    /// <summary>Nothing is wrong that makes the check fail.</summary>
    Passed,
}
