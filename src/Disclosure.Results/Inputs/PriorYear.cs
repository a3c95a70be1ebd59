using Disclosure.Documents;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;
using Disclosure.Results.Checking;
using Disclosure.Results.Files;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Inputs;

/// <summary>
/// Last year's report, where one is named beside the report in question. It is read for what it says of itself: what the user says of the year
/// holds for the report in question alone.
/// </summary>
internal sealed class PriorYear
{
    // What a document of several years says, of which the one that is meant has to be chosen.
    private static readonly ProblemKind[] OfSeveralYears =
        [ProblemCatalogue.AnotherReport, ProblemCatalogue.OtherYear, ProblemCatalogue.SeveralYears, ProblemCatalogue.ReportsOfSeveralYears];

    // Advice on the year is about the report in question.
    private static readonly ProblemKind[] OfYear = [ProblemCatalogue.YearNotFound, ProblemCatalogue.YearsDiffer];

    private readonly InputSource? source;
    private readonly AnnualDisclosureReport? report;
    private readonly AdjustmentList adjustments;

    private PriorYear(InputSource? source, AnnualDisclosureReport? report, AdjustmentList adjustments) =>
        (this.source, this.report, this.adjustments) = (source, report, adjustments);

    /// <summary>Reads last year's report.</summary>
    /// <param name="source">The document; null where none is named.</param>
    /// <param name="subject">What is known of the report in question.</param>
    /// <param name="adjustments">What lawfully came between years.</param>
    /// <param name="remarks">Takes the problems in reading.</param>
    /// <returns>Null when the document holds no report.</returns>
    public static PriorYear? Read(InputSource? source, ReadingOptions subject, AdjustmentList adjustments, IRemarks remarks)
    {
        if (source is null) return new PriorYear(null, null, adjustments);
        var own = subject with { Year = null, Edition = null };
        var reading = source.Read(own);
        if (subject.Year is int year && source.CanBeReadAgain && reading.Problems.Any(problem => OfSeveralYears.Contains(problem.Kind)))
        {
            reading = source.Read(own with { Year = year - 1 });
        }

        var told = reading.Report is null ? reading.Problems : [.. reading.Problems.Where(problem => !OfYear.Contains(problem.Kind))];
        remarks.AddProblems(source.Name, reading with { Problems = told });
        return reading.Report is { } report ? new PriorYear(source, report, adjustments) : null;
    }

    /// <summary>A report with last year's beside it.</summary>
    /// <param name="subject">The report.</param>
    /// <param name="input">Where it is read from.</param>
    /// <exception cref="UsageException">The other one is not of the year before, or the years are not known.</exception>
    public Dossier Beside(AnnualDisclosureReport subject, InputSource input)
    {
        if (report is null) return new Dossier(subject);
        if (input.Path is { } path && source!.Path is { } other && RealPath.AreSame(RealPath.Of(path), RealPath.Of(other)))
        {
            throw new UsageException(SeriesTexts.PriorIsItself(source.Name));
        }

        if (subject.Year is not int year) throw new UsageException(SeriesTexts.YearIsDueBeside(input.Name));
        if (report.Year is int before && before != year - 1) throw new UsageException(SeriesTexts.NotTheYearBefore(source!.Name, before, year));
        var prior = Dated(year - 1);
        var known = NamesOf(subject, prior, out var areOne);
        var between = adjustments.Of(known).Where(adjustment => adjustment.IsOfTurnTo(year));
        return new Dossier(subject, [Companion.PriorYear(prior, source!.Name) with { IsOfSameOrgan = areOne }], between);
    }

    /// <summary>What is to be said of the comparison in the result.</summary>
    /// <param name="dossier">The report with last year's beside it.</param>
    public IEnumerable<BilingualText> Notes(Dossier dossier)
    {
        if (report is null || dossier.Subject.Year is not int year) yield break;
        if (report.Year is null) yield return SeriesTexts.PriorUndated(source!.Name, year - 1);
        var names = NamesOf(dossier.Subject, report, out _).Select(AuthorityName.Plain).ToHashSet();
        foreach (var entry in adjustments.Entries.Where(entry => !dossier.Adjustments.Contains(entry)))
        {
            yield return SeriesTexts.AdjustmentUnused(entry.Authority, entry.Year, ReasonFor(entry, names, year));
        }
    }

    /// <summary>What the result of a run says of the comparison.</summary>
    /// <param name="input">The report, as it was checked.</param>
    /// <param name="isTable">Whether it is shown in a format that does not say with the report what it is held against.</param>
    public IEnumerable<BilingualText> NotesOn(CheckedInput input, bool isTable)
    {
        IEnumerable<BilingualText> notes = input.Audit is { } audit ? Notes(audit.Dossier) : [];
        return isTable && input.PriorTitle is { } title ? notes.Append(SeriesTexts.HeldAgainstNote(title)) : notes;
    }

    private static BilingualText ReasonFor(Adjustment entry, HashSet<string> names, int year) =>
        !names.Contains(AuthorityName.Plain(entry.Authority)) ? SeriesTexts.OfAnotherOrgan
        : entry.Year != year ? SeriesTexts.OfAnotherTurn(year)
        : SeriesTexts.OfNoTurn;

    // A report that does not say its year is taken for what the user gives it as.
    private AnnualDisclosureReport Dated(int year)
    {
        if (report!.Year is not null) return report;
        var builder = report.ToBuilder();
        builder.Year = year;
        return builder.Build();
    }

    private List<string> NamesOf(AnnualDisclosureReport subject, AnnualDisclosureReport prior, out bool areOne)
    {
        var series = ReportSeries.ByAuthority([new SeriesReport(subject), new SeriesReport(prior)], adjustments).Series;
        areOne = series is [{ Reports.Count: > 1 }];
        return [.. series.SelectMany(each => each.Names)];
    }
}
