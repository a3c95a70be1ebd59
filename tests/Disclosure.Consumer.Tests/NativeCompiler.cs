namespace Disclosure.Consumer.Tests;

/// <summary>Whether the command is packed as machine code.</summary>
internal static class NativeCompiler
{
    /// <summary>Why it is packed as portable code that is compiled ahead; null where it is machine code.</summary>
    public static string? Missing { get; } = Environment.GetEnvironmentVariable("DISCLOSURE_NATIVE") == "1"
        ? null
        : "DISCLOSURE_NATIVE=1 packs the command as machine code; it takes a C compiler and some minutes.";
}
