namespace Disclosure.Results.Checking;

/// <summary>From which severity on findings make <c>check</c> fail.</summary>
internal enum FailThreshold
{
    /// <summary>Errors; the default.</summary>
    Error,

    /// <summary>Errors and warnings.</summary>
    Warning,

    /// <summary>None.</summary>
    Never,
}
