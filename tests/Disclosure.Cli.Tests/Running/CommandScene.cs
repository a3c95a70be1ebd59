namespace Disclosure.Cli.Tests.Running;

/// <summary>What the command runs in: standard input, and the terminal if there is one.</summary>
internal sealed record CommandScene(string Input = "", int? TerminalWidth = null, bool HasColour = false, string? Folder = null)
{
    /// <summary>Standard input where it is no text.</summary>
    public byte[]? Bytes { get; init; }
}
