using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;

namespace Disclosure.Cli.Results.Series;

/// <summary>
/// Carries out <c>series</c>: reads all inputs, puts the years of each organ together, and audits them. What belongs to no series is
/// checked by itself, and told.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
internal sealed class SeriesRun(CheckRequest request, Setting setting, Func<ResultTarget, ICheckWriter> open)
{
    private readonly CheckTally tally = new();
    private int number;

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var known = AdjustmentFile.Read(request.Adjustments);
        var acceptance = AcceptanceFile.Open(request.Accepted, request.WritesAccepted);
        request.Format.ThrowIfOnScreen(request.Out, setting.Surroundings);
        using var grace = setting.Surroundings.Interruption.Grace();
        using var target = ResultTarget.Open(request.Out, request.Inputs, setting.Surroundings);
        var work = new OrderedWork<InputSource, (string Name, ReportReading Reading)>(
            request.Inputs, request.Jobs, (input, _) => (input.Name, input.Read(request.Reading)), setting.Surroundings.Interruption.Token);
        var read = work.Results().ToList();
        if (work.IsCutShort) return setting.Surroundings.Interruption.ExitCode;
        var writer = open(target);
        using var held = writer as IDisposable;
        Check(read, known, acceptance, writer);
        writer.Finish(new RunSummary(tally, acceptance.Stale));
        target.Complete();
        foreach (var remark in request.Inputs.Remarks()) setting.Say(remark);
        if (request.WritesAccepted) acceptance.Write(setting);
        return tally.ExitCode(request.FailOn, request.IsStrict, request.PassesUndecided);
    }

    private void Check(List<(string Name, ReportReading Reading)> read, AdjustmentList known, AcceptanceFile acceptance, ICheckWriter writer)
    {
        var readings = new Dictionary<AnnualDisclosureReport, (string Name, ReportReading Reading)>(ReferenceEqualityComparer.Instance);
        foreach (var each in read.Where(each => each.Reading.Report is not null)) readings.Add(each.Reading.Report!, each);
        var groups = ReportSeries.ByAuthority(readings.Values.Select(each => new SeriesReport(each.Reading.Report!, each.Name)), known);
        var adjustments = known.FilledFrom(groups.Series);
        foreach (var series in groups.Series)
        {
            var result = SeriesAudit.Run(series, adjustments, request.Rules);
            var inputs = series.Reports
                .Zip(result.Years, (report, audit) => InputOf(readings[report.Report], audit.WithAccepted(acceptance.Accepted))).ToList();
            writer.Prepare(new CheckedSeries(result, inputs, setting.Language))();
            foreach (var input in inputs) Show(input);
        }

        foreach (var unplaced in groups.Unplaced)
        {
            setting.Say(SeriesTexts.Unplaced(unplaced.Report.Source!, unplaced.Reason));
            var audit = ReportAudit.Run(unplaced.Report.Report, request.Rules).WithAccepted(acceptance.Accepted);
            Show(InputOf(readings[unplaced.Report.Report], audit));
        }

        var used = groups.Series.SelectMany(series => known.Of(series.Names)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var entry in known.Entries.Where(entry => !used.Contains(entry)))
        {
            setting.Say(SeriesTexts.AdjustmentOfNobody(entry.Authority, entry.Year));
        }

        foreach (var (name, reading) in read.Where(each => each.Reading.Report is null)) Show(InputOf((name, reading), audit: null));

        void Show(CheckedInput input)
        {
            tally.Add(input);
            if (input.Audit is not null) acceptance.Record(input.Audit, setting.Language);
            if (!request.ShowsFailingOnly || input.Gravity != Gravity.Passed) writer.Prepare(input)();
        }
    }

    private CheckedInput InputOf((string Name, ReportReading Reading) read, AuditResult? audit) =>
        new(read.Name, read.Reading, audit, setting.Language, request.Repairs) { Number = ++number, FailsOn = request.FailOn };
}
