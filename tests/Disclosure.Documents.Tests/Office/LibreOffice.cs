using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Tests.Office;

/// <summary>A headless LibreOffice, with what takes the text out of the pages that it prints.</summary>
internal static partial class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Why nothing can be printed on this machine; null where it can.</summary>
    public static string? Missing { get; } = Program("soffice") is not { } office ? "No LibreOffice (soffice) on the PATH."
        : !HasPart(office, "sw") ? "LibreOffice has no Writer."
        : !HasPart(office, "sc") ? "LibreOffice has no Calc."
        : Program("pdftotext") is null ? "No pdftotext (poppler-utils) on the PATH." : null;

    /// <summary>Prints documents, all in one run.</summary>
    /// <param name="folder">The folder that holds them.</param>
    /// <param name="names">Their names.</param>
    /// <returns>For each name the words of its first page.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> Print(string folder, IReadOnlyList<string> names)
    {
        Run(folder, Program("soffice")!, [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", .. names]);
        return names.ToDictionary(name => name, name => Words(Run(folder, Program("pdftotext")!, ["-bbox", "-l", "1", Path.ChangeExtension(name, ".pdf"), "-"])));
    }

    /// <summary>Computes workbooks anew, all in one run, and leaves them in the folder “anew”.</summary>
    /// <param name="folder">The folder that holds them.</param>
    /// <param name="names">Their names.</param>
    public static void ComputeAnew(string folder, IReadOnlyList<string> names) => Run(
        folder, Program("soffice")!,
        [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "xlsx", "--outdir", "anew", .. names]);

    private static IReadOnlyList<PlacedWord> Words(string boxes) => [.. Word().Matches(boxes).Select(word =>
        new PlacedWord(System.Net.WebUtility.HtmlDecode(word.Groups["text"].Value), 1, At(word, "left"), At(word, "right"), At(word, "bottom"), At(word, "bottom") - At(word, "top")))];

    private static double At(Match word, string side) => double.Parse(word.Groups[side].Value, CultureInfo.InvariantCulture);

    private static string Run(string folder, string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        Assert.True(process.ExitCode == 0, $"{program}: {faults.Result}");
        return text.Result;
    }

    // Its parts are installed one by one, each with a library of its own beside the program.
    private static bool HasPart(string office, string part) =>
        Path.GetDirectoryName((File.ResolveLinkTarget(office, returnFinalTarget: true) ?? new FileInfo(office)).FullName) is { } folder
        && Directory.EnumerateFiles(folder, $"*{part}lo.*").Any();

    private static string? Program(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    [GeneratedRegex("<word xMin=\"(?<left>[^\"]*)\" yMin=\"(?<top>[^\"]*)\" xMax=\"(?<right>[^\"]*)\" yMax=\"(?<bottom>[^\"]*)\">(?<text>[^<]*)</word>")]
    private static partial Regex Word();
}
