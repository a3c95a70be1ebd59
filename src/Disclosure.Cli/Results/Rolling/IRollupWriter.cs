namespace Disclosure.Cli.Results.Rolling;

/// <summary>Shows a sum held against its units.</summary>
internal interface IRollupWriter
{
    /// <summary>Shows it.</summary>
    void Write(CheckedRollup rollup);
}
