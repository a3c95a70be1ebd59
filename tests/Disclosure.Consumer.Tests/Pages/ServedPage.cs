using System.Diagnostics;
using System.Text.RegularExpressions;
using Disclosure.Cli.Tests.Browser;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Disclosure.Consumer.Tests.Pages;

/// <summary>The page as the installed command serves it, opened in a browser that saves files into a folder.</summary>
public sealed partial class ServedPage(Packages packages, InstalledTools tools, Chromium chromium) : IDisposable
{
    private readonly string saved = Directory.CreateDirectory(Path.Combine(packages.Folder, $"saved-{Guid.NewGuid():N}")).FullName;
    private Process? server;

    /// <summary>Where it is served.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Opens it, in a window of a width in CSS pixels, and waits until it can be used.</summary>
    public ChromeDriver Open(int width = 1280, string language = "zh", bool isDark = false)
    {
        Serve();
        var page = chromium.Open($"{Address}?lang={language}", width);
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
        {
            ["features"] = new[] { new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" } },
        });
        page.ExecuteCdpCommand("Browser.setDownloadBehavior", new Dictionary<string, object?> { ["behavior"] = "allow", ["downloadPath"] = saved });
        Await(page, "return 'ready' in document.documentElement.dataset");
        return page;
    }

    /// <summary>Gives files to the page as a person chooses them, and waits for the result.</summary>
    public static void Drop(ChromeDriver page, params string[] files) => Drop(page, "reports", files);

    /// <summary>Gives files to the page for a purpose, and waits until it is done with them.</summary>
    public static void Drop(ChromeDriver page, string purpose, string[] files)
    {
        page.FindElement(By.CssSelector($"input[type=file][data-purpose={purpose}]:not([webkitdirectory])")).SendKeys(string.Join('\n', files));
        Await(page, "return !document.querySelector('progress') && document.querySelector('[role=status]').textContent !== ''");
    }

    /// <summary>Presses a button that saves a file, and gives what was saved.</summary>
    public byte[] Save(ChromeDriver page, string button)
    {
        foreach (var former in Directory.GetFiles(saved)) File.Delete(former);
        page.ExecuteScript("arguments[0].click()", page.FindElement(By.CssSelector(button)));
        Assert.True(Sight.Soon(() => Directory.GetFiles(saved) is [var file] && !file.EndsWith(".crdownload", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith('.')), "Nothing was saved.");
        return File.ReadAllBytes(Directory.GetFiles(saved).Single());
    }

    /// <summary>Waits until a script gives true.</summary>
    public static void Await(ChromeDriver page, string script) => Assert.True(SpinWait.SpinUntil(() =>
    {
        Thread.Sleep(20);
        return page.ExecuteScript(script) is true;
    }, TimeSpan.FromMinutes(2)), script);

    /// <summary>Ends the server, as when a network goes away.</summary>
    public void End()
    {
        server?.Kill(entireProcessTree: true);
        server?.Dispose();
        server = null;
    }

    /// <inheritdoc/>
    public void Dispose() => End();

    private void Serve()
    {
        if (server is not null) return;
        server = tools.Start("serve", "--no-config");
        Address = AddressLine().Match(server.StandardOutput.ReadLine()!).Value;
        Assert.NotEqual("", Address);
    }

    [GeneratedRegex("^http://127\\.0\\.0\\.1:[0-9]+/$")]
    private static partial Regex AddressLine();
}
