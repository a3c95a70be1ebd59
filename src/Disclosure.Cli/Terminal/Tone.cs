namespace Disclosure.Cli.Terminal;

/// <summary>What a piece of text is, which decides its colour on a terminal.</summary>
internal enum Tone
{
    /// <summary>Running text; the default.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Of use to few: places, bases.</summary>
    Faint,

    /// <summary>That something holds.</summary>
    Good,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
