using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>A headless Chromium that reaches nothing outside this machine, shared by the tests that look at pages.</summary>
[CollectionDefinition(Shared)]
public sealed class Chromium : IDisposable, ICollectionFixture<Chromium>
{
    /// <summary>The collection of the tests that take turns at it.</summary>
    public const string Shared = "Chromium";

    private static readonly string[] Quiet =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly Lazy<ChromeDriver> driver = new(Start);

    /// <summary>Why no page can be opened on this machine; null where it can.</summary>
    public static string? Missing { get; } = Program(["chromium", "chromium-browser", "google-chrome"]) is null || Program(["chromedriver"]) is null
        ? "No Chromium with its driver on the PATH; tests/Disclosure.Cli.Tests/Browser/install-browser.sh installs them."
        : null;

    /// <summary>Opens a page in a window of a size in CSS pixels; a narrow one as a phone shows it.</summary>
    public ChromeDriver Open(string path, int width = 1280, int height = 900)
    {
        driver.Value.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
        {
            ["width"] = width,
            ["height"] = height,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = width < 600,
        });
        new Actions(driver.Value).MoveToLocation(0, 0).Perform();
        driver.Value.Navigate().GoToUrl(new Uri(path));
        return driver.Value;
    }

    public void Dispose()
    {
        if (driver.IsValueCreated) driver.Value.Dispose();
    }

    private static ChromeDriver Start()
    {
        var options = new ChromeOptions { BinaryLocation = Program(["chromium", "chromium-browser", "google-chrome"]) };
        options.AddArguments(Quiet);
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Program(["chromedriver"])!);
        service.SuppressInitialDiagnosticInformation = true;
        return new ChromeDriver(service, options);
    }

    private static string? Program(string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)))
        .FirstOrDefault(File.Exists);
}
