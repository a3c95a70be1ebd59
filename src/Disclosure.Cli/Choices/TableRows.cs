namespace Disclosure.Cli.Choices;

/// <summary>What a row is of a table of figures.</summary>
internal enum TableRows
{
    /// <summary>A cell of a report; the default.</summary>
    Cell,

    /// <summary>A report, with a column for each cell of the forms.</summary>
    Report,
}
