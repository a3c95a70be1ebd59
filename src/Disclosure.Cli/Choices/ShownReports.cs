namespace Disclosure.Cli.Choices;

/// <summary>Which reports of a batch are shown.</summary>
internal enum ShownReports
{
    /// <summary>All; the default.</summary>
    All,

    /// <summary>Those with something wrong, and those that could not be decided or read.</summary>
    Failing,
}
