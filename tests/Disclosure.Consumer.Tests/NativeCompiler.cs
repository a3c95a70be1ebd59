namespace Disclosure.Consumer.Tests;

/// <summary>What compiles the command to machine code, where the project file looks for it.</summary>
internal static class NativeCompiler
{
    private static readonly string[] Places = ["/usr/bin/clang", "/usr/bin/gcc"];

    /// <summary>Why the command is not compiled to machine code on this machine; null where it is.</summary>
    public static string? Missing { get; } = Places.Any(File.Exists) ? null : $"No C compiler ({string.Join(" or ", Places)}): the command is packed as portable code.";
}
