using System.Runtime.CompilerServices;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>A test that opens a page; where no browser is installed it is skipped, and its name says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerMemberName] string? name = null)
    {
        Skip = Chromium.Missing;
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
