using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Units;

namespace Disclosure.Reports.Dossiers;

/// <summary>
/// A report that is checked and the reports that stand beside it, each by its role. Immutable and thread-safe; in which
/// order companions are given does not matter. A report alone is a dossier without companions.
/// </summary>
public sealed class Dossier
{
    private static readonly ReportSlot[] Alone = [ReportSlot.Subject];

    private readonly ReportSlot[] slots;
    private readonly AnnualDisclosureReport[] reports;
    private DossierShape? shape;

    /// <summary>A report with its companions.</summary>
    /// <param name="subject">The report that is checked.</param>
    /// <param name="companions">What stands beside it; none for a report alone.</param>
    /// <exception cref="ArgumentException">
    /// The report, the list or a companion is null; two companions have one role, or two children one unit; the report of a
    /// neighbouring year is of another year, or a child, ledger or text of another year than the subject.
    /// </exception>
    public Dossier(AnnualDisclosureReport subject, params IEnumerable<Companion> companions)
        : this(subject, companions, [])
    {
    }

    /// <summary>A report with its companions and what lawfully came between its figures and theirs.</summary>
    /// <param name="subject">The report that is checked.</param>
    /// <param name="companions">What stands beside it; none for a report alone.</param>
    /// <param name="adjustments">What moved before the subject's year, and other adjustments that its organ has.</param>
    /// <exception cref="ArgumentException">
    /// The report, a list, a companion or an adjustment is null; the companions do not fit, as above.
    /// </exception>
    public Dossier(AnnualDisclosureReport subject, IEnumerable<Companion> companions, IEnumerable<Adjustment> adjustments)
    {
        Adjustments = Array.AsReadOnly<Adjustment>([.. Guard.Against.NullElement(Guard.Against.Null(adjustments).ToList(), nameof(adjustments))]);
        Subject = Guard.Against.Null(subject);
        var given = Guard.Against.NullElement(Guard.Against.Null(companions).ToList(), nameof(companions));
        Companion[] ordered = [.. given.OrderBy(companion => companion.Role).ThenBy(companion => companion.Key, StringComparer.Ordinal)];
        Companions = Array.AsReadOnly(ordered);
        slots = new ReportSlot[1 + ordered.Length];
        reports = new AnnualDisclosureReport[1 + ordered.Length];
        (slots[0], reports[0]) = (ReportSlot.Subject, Subject);
        for (var place = 0; place < ordered.Length; place++)
        {
            var companion = ordered[place];
            RequireYear(companion);
            var before = place > 0 && ordered[place - 1].Role == companion.Role ? ordered[place - 1] : null;
            if (before?.Key == companion.Key && before is not null)
            {
                throw new ArgumentException($"There are two companions of the role {companion}.", nameof(companions));
            }

            slots[place + 1] = ReportSlot.Of(companion.Role, before is null ? 0 : slots[place].Number + 1);
            reports[place + 1] = companion.Report ?? new ReportBuilder(Subject.Form, Subject.Year).Build();
        }
    }

    private Dossier(Dossier dossier, UnitPlacement? units, UnitPlacement? priorUnits, bool isOfSheet)
        : this(dossier.Subject, dossier.Companions, dossier.Adjustments)
    {
        (Units, PriorUnits, IsOfSheet) = (units, priorUnits, isOfSheet);
    }

    private Dossier(AnnualDisclosureReport subject)
    {
        Subject = subject;
        Companions = [];
        Adjustments = [];
        slots = Alone;
        reports = [subject];
    }

    /// <summary>A sum with the reports of the units that it adds up.</summary>
    /// <param name="sum">The sum, such as a government's report.</param>
    /// <param name="units">The units with their reports.</param>
    /// <param name="others">What else stands beside it, such as last year's sum; nothing when null.</param>
    /// <param name="priorUnits">The units with their reports of the year before; null where these are not known.</param>
    /// <exception cref="ArgumentException">The sum or the units are null, or a companion does not fit.</exception>
    public static Dossier OfUnits(
        AnnualDisclosureReport sum, UnitPlacement units, IEnumerable<Companion>? others = null, UnitPlacement? priorUnits = null) =>
        new(new Dossier(sum, [.. ChildrenOf(Guard.Against.Null(units)), .. others ?? []]), units, priorUnits, isOfSheet: false);

    /// <summary>What a sheet for collecting prints as the sum of its rows, with these.</summary>
    /// <param name="printed">The sum as printed.</param>
    /// <param name="units">The rows, a unit each.</param>
    /// <exception cref="ArgumentException">One of the two is null.</exception>
    public static Dossier OfSheet(AnnualDisclosureReport printed, UnitPlacement units) =>
        new(new Dossier(printed, ChildrenOf(Guard.Against.Null(units))), units, priorUnits: null, isOfSheet: true);

    /// <summary>The report that is checked.</summary>
    public AnnualDisclosureReport Subject { get; }

    /// <summary>The units that the subject adds up, with what they handed in; null where it adds up none.</summary>
    public UnitPlacement? Units { get; }

    /// <summary>The units with their reports of the year before; null where these are not known.</summary>
    public UnitPlacement? PriorUnits { get; }

    /// <summary>Whether the subject is what a sheet prints as the sum of its rows.</summary>
    public bool IsOfSheet { get; }

    /// <summary>What stands beside it, by role; children by unit, other versions by source, earlier reports by year.</summary>
    public IReadOnlyList<Companion> Companions { get; }

    /// <summary>What lawfully came between the figures of the subject and those of the year before; for most reports nothing.</summary>
    public IReadOnlyList<Adjustment> Adjustments { get; }

    /// <summary>The slots of all reports, the subject's first.</summary>
    public IReadOnlyList<ReportSlot> Slots => Array.AsReadOnly(slots);

    /// <summary>The companion in a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>The companion; null for the subject's slot and for one that is empty.</returns>
    public Companion? Find(ReportSlot slot) => PlaceOf(slot) is > 0 and var place ? Companions[place - 1] : null;

    /// <summary>The report in a slot; for a unit that has none a report without figures.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>The report; null where the slot is empty.</returns>
    public AnnualDisclosureReport? ReportIn(ReportSlot slot) => PlaceOf(slot) is >= 0 and var place ? reports[place] : null;

    /// <summary>The figure of a cell.</summary>
    /// <param name="cell">A cell of one of the reports.</param>
    /// <exception cref="ArgumentException">The slot is empty, or the cell belongs to another edition than its report.</exception>
    public Figure this[ReportCell cell] => (ReportIn(cell.Report) ?? throw Empty(cell.Report))[cell.Cell];

    /// <summary>The same with what the subject's text says beside it; the same dossier where that is there, and where the subject has no text.</summary>
    public Dossier WithText()
    {
        if (Subject.Sections is null || PlaceOf(ReportSlot.Text) >= 0) return this;
        var text = Companion.Text(ReportNarrative.Of(Subject));
        return new Dossier(new Dossier(Subject, [.. Companions, text], Adjustments), Units, PriorUnits, IsOfSheet);
    }

    /// <summary>A report alone.</summary>
    internal static Dossier Of(AnnualDisclosureReport report) => new(report);

    /// <summary>A copy with other reports in some slots.</summary>
    internal Dossier With(IReadOnlyDictionary<ReportSlot, AnnualDisclosureReport> changed) => new(
        new Dossier(
            changed.GetValueOrDefault(ReportSlot.Subject, Subject),
            Companions.Select((companion, place) => changed.TryGetValue(slots[place + 1], out var report) ? companion.With(report) : companion),
            Adjustments),
        Units,
        PriorUnits,
        IsOfSheet);

    /// <summary>The forms in the slots, on which everything depends that can be worked out beforehand.</summary>
    internal DossierShape Shape => shape ??= ShapeOfAll();

    /// <summary>What moved at the turn of the year into a cell, adjustment by adjustment; none for most.</summary>
    internal IEnumerable<(Adjustment Adjustment, long Moved)> MovedInto(ReportCell opening) =>
        from adjustment in Adjustments
        where adjustment.Year == ReportIn(opening.Report)?.Year && adjustment.Into(opening.Cell.Path) != 0
        select (adjustment, adjustment.Into(opening.Cell.Path));

    private static IEnumerable<Companion> ChildrenOf(UnitPlacement units) =>
        units.Units.Select(unit => Companion.Child(unit.Unit.Name, unit.Report?.Report, unit.Report?.Source));

    private DossierShape ShapeOfAll()
    {
        var places = new (ReportSlot Slot, Form Form)[slots.Length];
        for (var place = 0; place < places.Length; place++) places[place] = (slots[place], reports[place].Form);
        return new DossierShape(
            places, [.. slots.Where((slot, place) => slot.Role is ReportRole.PriorYear or ReportRole.FollowingYear && IsApart(reports[place]))]);
    }

    // Figures of other organs, or from before the forms, are not continued by the subject's.
    private bool IsApart(AnnualDisclosureReport other) =>
        (Subject.Scope is { } own && other.Scope is { } scope && own != scope) || other.Year < other.Form.Catalogue.FirstYear;

    /// <summary>All reports, the subject first.</summary>
    internal IReadOnlyList<AnnualDisclosureReport> Reports => reports;

    /// <summary>The place of a slot among all; -1 where it is empty.</summary>
    internal int PlaceOf(ReportSlot slot)
    {
        for (var place = slot.Number; place < slots.Length; place++)
        {
            if (slots[place] == slot) return place;
        }

        return -1;
    }

    /// <summary>Refuses cells of other editions and of slots that are empty.</summary>
    internal void Require(IEnumerable<ReportCell> cells, string name)
    {
        foreach (var cell in cells) Guard.Against.CellOfOtherForm(cell.Cell, (ReportIn(cell.Report) ?? throw Empty(cell.Report)).Form, name);
    }

    private static ArgumentException Empty(ReportSlot slot) => new($"The dossier has no report in the slot {slot}.");

    private void RequireYear(Companion companion)
    {
        if (companion.Report?.Year is not { } year || Subject.Year is not { } own || companion.Fits(year, own)) return;
        throw new ArgumentException(
            $"The report of {year} cannot be {companion} of a report of {own}: it must be of {companion.YearDue(own)}.", nameof(companion));
    }

    /// <summary>The report and how many companions it has.</summary>
    public override string ToString() => $"{Subject}, {Companions.Count} companions";
}
