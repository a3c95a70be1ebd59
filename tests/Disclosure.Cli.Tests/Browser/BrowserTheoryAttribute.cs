using System.Runtime.CompilerServices;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>A theory that opens pages; where no browser is installed it is skipped, and its name says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerMemberName] string? name = null)
    {
        Skip = Chromium.Missing;
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
