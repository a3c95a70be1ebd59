using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Results.Checking;

/// <summary>Remembers of which organ and year the reports of a run are, and tells which came more than once. Not thread-safe.</summary>
internal sealed class RepeatedReports
{
    private const int MostTold = 20;
    private readonly Dictionary<(string Authority, int Year), (string Source, int Figures)> seen = [];
    private readonly List<BilingualText> remarks = [];
    private int count;

    /// <summary>What is to be said of reports that came more than once.</summary>
    public IEnumerable<BilingualText> Remarks => count > MostTold ? [.. remarks, AuditTexts.MoreRepeated(count - MostTold)] : remarks;

    /// <summary>Remembers an input. A report that names no organ or no year is not known again.</summary>
    public void Add(CheckedInput input)
    {
        if (input.Reading.Report is not { Authority: { } authority, Year: int year } report) return;
        var (key, figures) = ((authority, year), HashOf(report));
        if (seen.TryAdd(key, (input.Source, figures)) || ++count > MostTold) return;
        remarks.Add(AuditTexts.Repeated(seen[key].Source, input.Source, input.Title, seen[key].Figures == figures));
    }

    private static int HashOf(AnnualDisclosureReport report)
    {
        var hash = new HashCode();
        foreach (var figure in report.Figures) hash.Add(figure);
        return hash.ToHashCode();
    }
}
