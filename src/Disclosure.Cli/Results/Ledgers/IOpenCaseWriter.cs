namespace Disclosure.Cli.Results.Ledgers;

/// <summary>Shows which cases are open on a day, and when they are due.</summary>
internal interface IOpenCaseWriter
{
    /// <summary>Shows the cases.</summary>
    void Write(OpenCaseList list);
}
