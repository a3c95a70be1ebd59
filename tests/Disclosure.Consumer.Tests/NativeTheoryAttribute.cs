using System.Runtime.CompilerServices;

namespace Disclosure.Consumer.Tests;

/// <summary>The same for a test with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute([CallerMemberName] string? name = null)
    {
        Skip = NativeCompiler.Missing;
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
