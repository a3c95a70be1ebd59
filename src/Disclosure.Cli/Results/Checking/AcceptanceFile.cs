using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Findings;
using Disclosure.Findings.Json;
using Disclosure.Messages;
using Disclosure.Reports.Json;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Checking;

/// <summary>The file of accepted findings of one run: read before it, and written behind it where that is asked for.</summary>
internal sealed class AcceptanceFile
{
    private readonly string? path;
    private readonly bool isWritten;
    private readonly HashSet<string> missing;
    private readonly HashSet<string> known;
    private readonly HashSet<string> reports = [];
    private readonly List<AcceptedFinding> added = [];

    private AcceptanceFile(string? path, AcceptanceList accepted, bool isWritten = false)
    {
        this.path = path;
        this.isWritten = isWritten;
        Accepted = accepted;
        known = accepted.Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        missing = new HashSet<string>(known, StringComparer.Ordinal);
    }

    /// <summary>What was accepted before the run.</summary>
    public AcceptanceList Accepted { get; }

    /// <summary>
    /// The accepted findings of the run's reports that these no longer have. Of an entry that names no report, or another, nothing is known.
    /// </summary>
    public IReadOnlyList<AcceptedFinding> Stale =>
        [.. Accepted.Entries.Where(entry => entry.Report is not null && reports.Contains(entry.Report) && missing.Contains(entry.Fingerprint))];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file; nothing is accepted when null.</param>
    /// <param name="isWritten">Whether it is written behind the run, and so need not be there yet.</param>
    /// <exception cref="UsageException">The file cannot be read, is no list, or is to be written but not named.</exception>
    public static AcceptanceFile Open(string? path, bool isWritten)
    {
        if (path is null) return isWritten ? throw new UsageException(DiagnosisTexts.WithoutFile) : new AcceptanceFile(null, AcceptanceList.Empty);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return isWritten
                ? new AcceptanceFile(path, AcceptanceList.Empty, isWritten)
                : throw new UsageException(DiagnosisTexts.Unreadable(path, DiagnosisTexts.NotYetWritten));
        }

        var json = ChoiceFile.Read(path, reason => DiagnosisTexts.Unreadable(path, reason));
        try
        {
            return new AcceptanceFile(path, AcceptanceJson.Read(json), isWritten);
        }
        catch (FormatException exception)
        {
            throw new UsageException(DiagnosisTexts.Unreadable(path, FormatFault.TextOf(exception)));
        }
    }

    /// <summary>Takes note of what a report of the run has. Not thread-safe.</summary>
    public void Record(AuditResult result, DisplayLanguage language)
    {
        if (path is null) return;
        reports.Add($"{result.Report.Authority} {result.Report.Year}".Trim());
        foreach (var finding in result.Findings) missing.Remove(finding.Fingerprint);
        if (isWritten) added.AddRange(AcceptanceList.Empty.With(result, language).Entries.Where(entry => known.Add(entry.Fingerprint)));
    }

    /// <summary>Writes the entries of the file and one, its reason empty, for each new finding, and says so.</summary>
    public void Write(Setting setting)
    {
        List<AcceptedFinding> entries = [.. Accepted.Entries, .. added];

        // It was read as a list of accepted findings, so that it is no report.
        using var target = ResultTarget.Open(path, null, setting.Surroundings);
        target.Writer.WriteLine(AcceptanceJson.Write(new AcceptanceList(entries)));
        target.Complete();
        setting.Say(DiagnosisTexts.Written(path!, added.Count, entries.Count(entry => string.IsNullOrWhiteSpace(entry.Reason))));
    }
}
