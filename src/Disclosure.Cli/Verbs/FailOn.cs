namespace Disclosure.Cli.Verbs;

/// <summary>From which severity on findings make <c>check</c> fail.</summary>
internal enum FailOn
{
    /// <summary>Errors; the default.</summary>
    Error,

    /// <summary>Errors and warnings.</summary>
    Warning,

    /// <summary>None.</summary>
    Never,
}
