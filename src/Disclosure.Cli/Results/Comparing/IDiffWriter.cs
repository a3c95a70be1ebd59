namespace Disclosure.Cli.Results.Comparing;

/// <summary>Shows in which cells two reports differ.</summary>
internal interface IDiffWriter
{
    /// <summary>Shows the cells.</summary>
    void Write(ComparedReports reports);
}
