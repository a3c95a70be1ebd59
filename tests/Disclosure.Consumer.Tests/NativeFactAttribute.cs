using System.Runtime.CompilerServices;

namespace Disclosure.Consumer.Tests;

/// <summary>A test of the command as machine code; where no C compiler is installed it is skipped, and its name says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute([CallerMemberName] string? name = null)
    {
        Skip = NativeCompiler.Missing;
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
