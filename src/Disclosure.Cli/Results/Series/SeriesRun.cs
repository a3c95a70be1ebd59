using System.Collections.Concurrent;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Series;

/// <summary>
/// Carries out <c>series</c>: reads all inputs to see whose they are, puts the years of each organ together, and audits one organ after the
/// other. What belongs to no series is checked by itself, and told.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
internal sealed class SeriesRun(CheckRequest request, Setting setting, Func<ResultTarget, ICheckWriter> open) : AuditRun<SeriesPart>(request, setting, open)
{
    private readonly ConcurrentQueue<string> changed = [];
    private readonly ConcurrentQueue<BilingualText> chosen = [];
    private readonly List<BilingualText> notes = [];
    private AdjustmentList adjustments = AdjustmentList.Empty;
    private IReadOnlyList<SeriesPart> parts = [];

    protected override IEnumerable<SeriesPart> Sources => parts;

    protected override IEnumerable<BilingualText> Notes =>
    [
        .. notes, .. chosen.OrderBy(text => text.Chinese, StringComparer.Ordinal), .. changed.Order(StringComparer.Ordinal).Select(SeriesTexts.Changed),
    ];

    protected override int? Begin()
    {
        var known = AdjustmentFile.Read(Request.Adjustments);
        var interruption = Setting.Surroundings.Interruption;
        var work = new OrderedWork<InputSource, SeriesInput>(
            Request.Inputs, Request.Jobs, (source, number) => new SeriesInput(source, number, source.Read(Request.Reading)), interruption.Token);
        var all = work.Results().ToList();
        if (work.IsCutShort) return interruption.ExitCode;
        var inputs = WithoutCopies(all);
        var groups = SeriesGrouping.Of(inputs.Where(input => input.Identity is not null), input => input.Identity!, known);
        adjustments = known.FilledFrom(SeriesNamedIn(known, groups));
        parts = PartsOf(groups, inputs);
        notes.AddRange(groups.Unplaced.Select(each => SeriesTexts.Unplaced(each.Report.Name, each.Reason)));
        var used = groups.Organs.SelectMany(organ => known.Of(NamesOf(organ))).ToHashSet(ReferenceEqualityComparer.Instance);
        notes.AddRange(known.Entries.Where(entry => !used.Contains(entry)).Select(entry => SeriesTexts.AdjustmentOfNobody(entry.Authority, entry.Year)));
        return null;
    }

    protected override IReadOnlyList<PreparedInput> Prepare(SeriesPart part, int number, InputAudit audit)
    {
        var readings = part.Inputs.Select(input => input.Read(Request.Reading)).ToList();
        var places = Enumerable.Range(0, readings.Count).ToList();
        var others = places.FindAll(place => !part.Inputs[place].IsStill(readings[place]));
        foreach (var place in others) changed.Enqueue(part.Inputs[place].Name);
        if (part.Names is null || others.Count > 0) return places.ConvertAll(Alone);

        var reports = readings.Zip(part.Inputs, (reading, input) => new SeriesReport(reading.Report!, input.Name)).ToList();
        var series = ReportSeries.OfVersions(reports, part.Names);
        foreach (var text in ChosenVersions.Of(series)) chosen.Enqueue(text);
        var result = NarrativeAudit.Run(series, adjustments, Request.Rules);
        var prepared = places.ConvertAll(place =>
        {
            var year = result.Years.FirstOrDefault(year => ReferenceEquals(year.Report, readings[place].Report));
            return (IsYear: year is not null, Input: year is null ? Alone(place) : Prepared(place, year));
        });
        var lead = audit.Prepare(
            result,
            [.. prepared.Where(each => each.IsYear).Select(each => each.Input.Input)],
            [.. prepared.Where(each => !each.IsYear).Select(each => each.Input.Input)]);
        var (first, finish) = prepared[0].Input;
        return
        [
            new PreparedInput(first, () =>
            {
                lead();
                finish();
            }),
            .. prepared.Skip(1).Select(each => each.Input),
        ];

        PreparedInput Alone(int place) => Prepared(place, readings[place].Report is { } report ? NarrativeAudit.Run(report, Request.Rules) : null);

        PreparedInput Prepared(int place, AuditResult? found) =>
            audit.Prepare(part.Inputs[place].Name, part.Before + place + 1, readings[place], found);
    }

    // One report under two names is checked and counted once.
    private List<SeriesInput> WithoutCopies(List<SeriesInput> all)
    {
        var kept = new Dictionary<(ReportIdentity Identity, int Content), SeriesInput>();
        var inputs = new List<SeriesInput>();
        foreach (var input in all)
        {
            if (input.Identity is not { Authority: not null, Year: not null } identity)
            {
                inputs.Add(input);
                continue;
            }

            var key = (identity with { Source = null }, input.Content);
            if (kept.TryAdd(key, input)) inputs.Add(input);
            else notes.Add(SeriesTexts.Copy(input.Name, kept[key].Name));
        }

        return inputs;
    }

    private static List<SeriesPart> PartsOf(OrganGroups<SeriesInput> groups, List<SeriesInput> inputs)
    {
        var parts = new List<SeriesPart>();
        var before = 0;
        foreach (var organ in groups.Organs) Add(organ.Reports, organ.Names);
        foreach (var (input, _) in groups.Unplaced) Add([input], null);
        foreach (var input in inputs.Where(input => input.Identity is null)) Add([input], null);
        return parts;

        void Add(IReadOnlyList<SeriesInput> together, IReadOnlyList<string>? names)
        {
            parts.Add(new SeriesPart(together, names, before));
            before += together.Count;
        }
    }

    // Of organs that an adjustment names, the reports say what moved where it does not.
    private List<ReportSeries> SeriesNamedIn(AdjustmentList known, OrganGroups<SeriesInput> groups)
    {
        var named = known.Entries.Where(entry => entry.Cells is null).SelectMany(entry => entry.Others).Select(AuthorityName.Plain).ToHashSet();
        if (named.Count == 0) return [];
        return [.. groups.Organs.Where(organ => NamesOf(organ).Any(name => named.Contains(AuthorityName.Plain(name)))).Select(SeriesOf)];
    }

    private ReportSeries SeriesOf(OrganGroup<SeriesInput> organ)
    {
        var reports = organ.Reports.Select(input => input.Read(Request.Reading).Report).OfType<AnnualDisclosureReport>();
        return ReportSeries.OfVersions(reports.Select(report => new SeriesReport(report)), organ.Names);
    }

    private static IEnumerable<string> NamesOf(OrganGroup<SeriesInput> organ) =>
        organ.Names.Concat(organ.Reports.Select(input => input.Identity!.Authority).OfType<string>());
}
