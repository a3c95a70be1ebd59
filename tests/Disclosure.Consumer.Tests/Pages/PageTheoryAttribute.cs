using System.Runtime.CompilerServices;
using Disclosure.Cli.Tests.Browser;

namespace Disclosure.Consumer.Tests.Pages;

/// <summary>A test of the served page; without a browser, or where it is not asked for, it is skipped, and its name says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageTheoryAttribute : TheoryAttribute
{
    private const string NotAsked = "DISCLOSURE_PAGE=1 opens the served page in a browser; it takes some minutes.";

    public PageTheoryAttribute([CallerMemberName] string? name = null)
    {
        Skip = Chromium.Missing ?? (Environment.GetEnvironmentVariable("DISCLOSURE_PAGE") == "1" ? null : NotAsked);
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
