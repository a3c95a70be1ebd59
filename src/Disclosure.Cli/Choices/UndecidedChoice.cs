namespace Disclosure.Cli.Choices;

/// <summary>What a report means for the exit code that could not be decided.</summary>
internal enum UndecidedChoice
{
    /// <summary>It has a code of its own; the default.</summary>
    Fail,

    /// <summary>As much as one with nothing wrong.</summary>
    Pass,
}
