using Disclosure.Cli.Output;
using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;

namespace Disclosure.Cli.Inputs;

/// <summary>The file of accepted findings of one run: read before it, and written behind it where that is asked for.</summary>
internal sealed class AcceptanceFile
{
    private readonly string? path;
    private readonly bool isWritten;
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private AcceptanceList written;

    private AcceptanceFile(string? path, AcceptanceList accepted, bool isWritten = false)
    {
        this.path = path;
        this.isWritten = isWritten;
        Accepted = accepted;
        written = accepted;
    }

    /// <summary>What was accepted before the run.</summary>
    public AcceptanceList Accepted { get; }

    /// <summary>The accepted findings that no report of the run has.</summary>
    public IReadOnlyList<AcceptedFinding> Stale => [.. Accepted.Entries.Where(entry => !met.Contains(entry.Fingerprint))];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file; nothing is accepted when null.</param>
    /// <param name="isWritten">Whether it is written behind the run, and so need not be there yet.</param>
    /// <exception cref="UsageException">The file cannot be read, is no list, or is to be written but not named.</exception>
    public static AcceptanceFile Open(string? path, bool isWritten)
    {
        if (path is null) return isWritten ? throw new UsageException(DiagnosisTexts.WithoutFile) : new AcceptanceFile(null, AcceptanceList.Empty);
        if (isWritten && !File.Exists(path)) return new AcceptanceFile(path, AcceptanceList.Empty, isWritten);
        var json = ChoiceFile.Read(path, reason => DiagnosisTexts.Unreadable(path, reason));
        try
        {
            return new AcceptanceFile(path, AcceptanceList.Read(json), isWritten);
        }
        catch (FormatException exception)
        {
            throw new UsageException(DiagnosisTexts.Unreadable(path, BilingualText.Same(exception.Message)));
        }
    }

    /// <summary>The result with what is accepted of it.</summary>
    public AuditResult Apply(AuditResult result, DisplayLanguage language)
    {
        if (path is null) return result;
        foreach (var finding in result.Findings) met.Add(finding.Fingerprint);
        if (isWritten) written = written.With(result, language);
        return result.WithAccepted(Accepted);
    }

    /// <summary>Writes the entries of the file and one, its reason empty, for each new finding.</summary>
    public void Write(IReadOnlyList<InputSource> inputs, Surroundings surroundings)
    {
        using var target = ResultTarget.Open(path, inputs, surroundings);
        target.Writer.WriteLine(written.Write());
        target.Complete();
    }
}
