using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Problems;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Checking;

/// <summary>
/// All that a check reports of one input, put together once for whichever writer shows it. What only some writers show is worked out when it is
/// asked for.
/// </summary>
internal sealed class CheckedInput
{
    // Where there is no document, no other one helps.
    private static readonly ProblemKind[] OfNoDocument = [ProblemCatalogue.Unopened, ProblemCatalogue.NoDocuments];

    private readonly DisplayLanguage language;
    private readonly Lazy<CheckTally> tally;
    private readonly Lazy<RepairResult?> repairs;
    private readonly Lazy<IReadOnlyList<Diagnosis>> diagnoses;
    private readonly Lazy<IReadOnlyList<EntryGroup>> groups;
    private readonly Lazy<ILookup<FormCell, CheckEntry>> marks;
    private readonly Lazy<HashSet<FormCell>> suspects;

    /// <summary>Puts the entries together.</summary>
    /// <param name="source">The name by which the user knows the input.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="audit">What the audit found; null when no report could be read.</param>
    /// <param name="language">The language of the run.</param>
    /// <param name="shown">Which repairs are shown.</param>
    /// <param name="found">The repairs, where they were looked for already.</param>
    public CheckedInput(
        string source, ReportReading reading, AuditResult? audit, DisplayLanguage language, RepairChoice shown = RepairChoice.Usual, RepairResult? found = null)
    {
        this.language = language;
        Source = source;
        Reading = reading;
        Audit = audit;
        ShownRepairs = shown;
        Name = InputTexts.Name(source).In(language);
        Title = reading.Report is { } report ? TitleOf(report).In(language) : Name;
        Verdict = AuditTexts.Of(audit?.Verdict).In(language);
        Findings = audit is null ? [] : FindingsOf(audit, language);
        Undetermined = audit is null ? [] : [.. audit.Undetermined.Select(answer => CheckEntry.Of(answer, audit.Report.Form, language))];
        EachProblem = [.. reading.Problems.Select(problem => CheckEntry.Of(problem, language))];
        Problems = AlikeProblems.Of(reading.Problems, language);
        tally = new(() => CheckTally.Of(this));
        repairs = new(() => audit is null or { Verdict: RuleVerdict.NotApplicable } ? null : found ?? audit.Repairs());
        diagnoses = new(() => audit?.Diagnose(Repairs ?? found) ?? []);
        groups = new(() => EntryGroups.Of(Findings, Diagnoses, shown, language));
        suspects = new(SuspectsOf);
        marks = new(() => Findings.SelectMany(CellsOf).ToLookup(pair => pair.Cell, pair => pair.Entry));
    }

    /// <summary>The name by which the user knows the input; a dash for standard input.</summary>
    public string Source { get; }

    /// <summary>The same for people.</summary>
    public string Name { get; }

    /// <summary>Whose report it is, and of which year; the name where no report could be read.</summary>
    public string Title { get; }

    /// <summary>What was read.</summary>
    public ReportReading Reading { get; }

    /// <summary>What the audit found; null when no report could be read.</summary>
    public AuditResult? Audit { get; }

    /// <summary>The verdict in a word.</summary>
    public string Verdict { get; }

    private Companion? Prior => Audit?.Dossier.Companions.FirstOrDefault(companion => companion.Role == ReportRole.PriorYear);

    /// <summary>Whose report the one of last year is, of which year and from which file; null for none.</summary>
    public string? PriorTitle => IsBesidePrior && Prior is { Report: { } report } prior
        ? $"{TitleOf(report).In(language)}  {InputTexts.Name(prior.Source ?? "").In(language)}"
        : null;

    /// <summary>Whether last year's report was given beside this one, rather than found among the inputs.</summary>
    public bool IsBesidePrior { get; init; }

    /// <summary>The report before it was corrected; null where it was not.</summary>
    public AnnualDisclosureReport? Before { get; init; }

    /// <summary>The input's place among all; 1-based.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The findings, in the order of the audit.</summary>
    public IReadOnlyList<CheckEntry> Findings { get; }

    /// <summary>What was not decided, in the order of the audit.</summary>
    public IReadOnlyList<CheckEntry> Undetermined { get; }

    /// <summary>The problems in reading for people, in the order in which they were met; those that are alike are one.</summary>
    public IReadOnlyList<CheckEntry> Problems { get; }

    /// <summary>The problems in reading one by one, for programs.</summary>
    public IReadOnlyList<CheckEntry> EachProblem { get; }

    /// <summary>What a person is to do about what was not read; null where all was read, or the rest does not need it.</summary>
    public BilingualText? Advice => Reading.Problems.Any(problem => !OfNoDocument.Contains(problem.Kind)) && Audit?.Verdict is null or RuleVerdict.Undetermined
        ? ReadingTexts.Advice(Path.GetExtension(Source).ToLowerInvariant() is ".docx" or ".xlsx" or ".json")
        : null;

    /// <summary>All entries: findings, what was not decided, problems.</summary>
    public IEnumerable<CheckEntry> Entries => [.. Findings, .. Undetermined, .. Problems];

    /// <summary>The same, the gravest first, and then by code.</summary>
    public IEnumerable<CheckEntry> EntriesByGravity => Entries
        .OrderBy(entry => entry.Severity is null)
        .ThenBy(entry => entry.IsAccepted)
        .ThenByDescending(entry => entry.Severity)
        .ThenBy(entry => entry.Code, StringComparer.Ordinal);

    /// <summary>The likely causes of a finding, a line each; for one that is told with another of its cause, which that is; null where none is known.</summary>
    public string? CausesOf(CheckEntry entry) => GroupOf(entry) is not { } group
        ? null
        : ReferenceEquals(group.Leader, entry)
            ? string.Join('\n', group.Causes)
            : DiagnosisTexts.SameCause(group.Leader.Code, group.Leader.Address!).In(language);

    /// <summary>What would reconcile a finding, a line each; null where that is not known.</summary>
    public string? CorrectionsOf(CheckEntry entry) => GroupOf(entry) is { } group && ReferenceEquals(group.Leader, entry)
        ? string.Join('\n', Corrections.Of(group, ShownRepairs == RepairChoice.All, language))
        : null;

    /// <summary>
    /// Which findings have one cause, and which that may be. Where no repairs are shown they are searched for this alone, and only if
    /// equations do not hold or totals are blank.
    /// </summary>
    public IReadOnlyList<Diagnosis> Diagnoses => diagnoses.Value;

    /// <summary>The findings in groups of one cause, the gravest first.</summary>
    public IReadOnlyList<EntryGroup> Groups => groups.Value;

    /// <summary>From which severity on findings make the check fail.</summary>
    public FailThreshold FailsOn { get; init; }

    /// <summary>How much it weighs beside other inputs.</summary>
    public Gravity Gravity => Audit switch
    {
        null => Gravity.Unread,
        { Verdict: RuleVerdict.Fail } => Gravity.Failing,
        { Verdict: RuleVerdict.Undetermined } => Gravity.Undecided,
        _ => FailsOn == FailThreshold.Warning && Tally[RuleSeverity.Warning] > 0 ? Gravity.Failing : Gravity.Passed,
    };

    /// <summary>The group in which an entry is told with its cause; null for what is no finding.</summary>
    public EntryGroup? GroupOf(CheckEntry entry) => Groups.FirstOrDefault(group => ReferenceEquals(group.Leader, entry) || group.Echoes.Contains(entry));

    /// <summary>Which repairs are shown.</summary>
    public RepairChoice ShownRepairs { get; }

    /// <summary>The repairs; null where none are to be shown or the report is not judged.</summary>
    public RepairResult? Repairs => ShownRepairs == RepairChoice.None ? null : repairs.Value;

    /// <summary>The counts of this input alone.</summary>
    public CheckTally Tally => tally.Value;

    /// <summary>Whether a cell may itself be wrong, and is not only part of what a finding is about.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="mark">A finding in which it takes part.</param>
    public bool IsSuspect(FormCell cell, CheckEntry mark) =>
        !mark.IsAccepted && (suspects.Value.Contains(cell) || mark.Finding!.Cells.Count == 1);

    private HashSet<FormCell> SuspectsOf() => Groups
        .SelectMany(group => group.Repairs)
        .SelectMany(part => part.Repairs.Where(repair => repair.Rank == 1))
        .SelectMany(repair => repair.Edits)
        .Where(edit => edit.Companion is null)
        .Select(edit => edit.Cell)
        .ToHashSet();

    /// <summary>The findings in which a cell takes part: what is not accepted first, and of that the gravest.</summary>
    public IReadOnlyList<CheckEntry> MarksOf(FormCell cell) =>
        [.. marks.Value[cell].OrderBy(entry => entry.IsAccepted).ThenByDescending(entry => entry.Severity)];

    private static IReadOnlyList<CheckEntry> FindingsOf(AuditResult audit, DisplayLanguage language) =>
    [
        .. audit.Findings.Select((finding, index) => CheckEntry.Of(finding, audit.Report.Form, audit.Accepted.For(finding), index, language)),
    ];

    private static IEnumerable<(FormCell Cell, CheckEntry Entry)> CellsOf(CheckEntry entry) =>
        entry.Finding!.SubjectCells.Select(cell => (cell.Cell, entry)).Distinct();

    private static BilingualText TitleOf(AnnualDisclosureReport report)
    {
        var authority = report.Authority is { } name ? BilingualText.Same(name) : AuditTexts.UnknownAuthority;
        var year = report.Year is int known ? AuditTexts.Year(known) : AuditTexts.UnknownYear;
        return new BilingualText($"{authority.Chinese}  {year.Chinese}", $"{authority.English}  {year.English}");
    }
}
