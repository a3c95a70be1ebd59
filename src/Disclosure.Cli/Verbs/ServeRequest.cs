namespace Disclosure.Cli.Verbs;

/// <summary>What <c>serve</c> is asked for.</summary>
internal sealed record ServeRequest
{
    /// <summary>The port; one that is free when null.</summary>
    public int? Port { get; init; }

    /// <summary>The folder of the page.</summary>
    public required string Folder { get; init; }
}
