using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>What of a page is seen.</summary>
internal static class Sight
{
    /// <summary>Whether something holds within some seconds: what follows a movement is drawn a moment later.</summary>
    public static bool Soon(Func<bool> condition) => SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(10));

    /// <summary>Whether a part of an element lies within the window.</summary>
    public static bool IsInView(ChromeDriver page, IWebElement element) => (bool)page.ExecuteScript(
        "const box = arguments[0].getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;", element)!;

    /// <summary>Whether nothing covers the middle of an element.</summary>
    public static bool IsOnTop(ChromeDriver page, IWebElement element) => (bool)page.ExecuteScript(
        "const box = arguments[0].getBoundingClientRect(); return arguments[0].contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));", element)!;

    /// <summary>On how many lines the text at an element's beginning stands.</summary>
    public static long Lines(ChromeDriver page, IWebElement element) => (long)page.ExecuteScript(
        "const range = document.createRange(); range.selectNodeContents(arguments[0].firstChild ?? arguments[0]); return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;", element)!;
}
