using System.Diagnostics;

namespace Disclosure.Documents.Tests.Office;

/// <summary>A headless LibreOffice, with what takes the text out of the pages that it prints.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Why nothing can be printed on this machine; null where it can.</summary>
    public static string? Missing { get; } = Program("soffice") is null ? "No LibreOffice (soffice) on the PATH." : Program("pdftotext") is null ? "No pdftotext (poppler-utils) on the PATH." : null;

    /// <summary>Prints documents, all in one run.</summary>
    /// <param name="folder">The folder that holds them.</param>
    /// <param name="names">Their names.</param>
    /// <returns>For each name the lines of its pages.</returns>
    public static IReadOnlyDictionary<string, string[]> Print(string folder, IReadOnlyList<string> names)
    {
        Run(folder, Program("soffice")!, [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", .. names]);
        var lines = new Dictionary<string, string[]>();
        foreach (var name in names)
        {
            var pages = Path.ChangeExtension(name, ".pdf");
            lines[name] = Run(folder, Program("pdftotext")!, ["-layout", pages, "-"]).Split('\n');
        }

        return lines;
    }

    private static string Run(string folder, string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        Assert.True(process.ExitCode == 0, $"{program}: {faults.Result}");
        return text.Result;
    }

    private static string? Program(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
