using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Checking;

/// <summary>Remembers of which organ and year the reports of a run are, and tells which came more than once. Not thread-safe.</summary>
internal sealed class RepeatedReports
{
    private const int NamesKept = 3;
    private const int MostTold = 20;
    private readonly Dictionary<(string Authority, int Year), Kept> seen = [];

    /// <summary>What is to be said of reports that came more than once, a sentence each.</summary>
    public IEnumerable<BilingualText> Remarks
    {
        get
        {
            var repeated = seen.Values.Where(kept => kept.Count > 1).ToList();
            var told = repeated.Take(MostTold).Select(kept => AuditTexts.Repeated(kept.Title, kept.Sources, kept.Count, kept.AreEqual));
            return repeated.Count > MostTold ? told.Append(AuditTexts.MoreRepeated(repeated.Count - MostTold)) : told;
        }
    }

    /// <summary>Remembers an input. A report that names no organ or no year is not known again.</summary>
    public void Add(CheckedInput input)
    {
        if (input.Reading.Report is not { Authority: { } authority, Year: int year } report) return;
        var figures = HashOf(report);
        if (!seen.TryGetValue((authority, year), out var kept)) seen.Add((authority, year), kept = new Kept(input.Title, figures));
        kept.Count++;
        kept.AreEqual &= kept.Figures == figures;
        if (kept.Sources.Count < NamesKept) kept.Sources.Add(input.Name);
    }

    private static int HashOf(AnnualDisclosureReport report)
    {
        var hash = new HashCode();
        foreach (var figure in report.Figures) hash.Add(figure);
        return hash.ToHashCode();
    }

    private sealed class Kept(string title, int figures)
    {
        public string Title => title;

        public int Figures => figures;

        public List<string> Sources { get; } = [];

        public int Count { get; set; }

        public bool AreEqual { get; set; } = true;
    }
}
