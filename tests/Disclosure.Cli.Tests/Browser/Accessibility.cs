using Deque.AxeCore.Commons;
using OpenQA.Selenium.Chrome;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>What a page keeps from people who use a keyboard, a magnifier or a screen reader, as axe-core finds it.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules of WCAG 2.1, levels A and AA, and of good practice that the shown page breaks, each with the places.</summary>
    public static IReadOnlyList<string> Violations(ChromeDriver page)
    {
        page.ExecuteScript(Axe);
        var found = (IEnumerable<object>)page.ExecuteAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(result => done(result.violations.map(
              violation => violation.id + ': ' + violation.help + ' at ' + violation.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(', '))));
            """)!;
        return [.. found.Cast<string>()];
    }
}
