using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Ledgers;

namespace Disclosure.Reports.Dossiers;

/// <summary>A report that stands beside the one that is checked, with its role and where it comes from. Immutable; equal by all.</summary>
public sealed record Companion
{
    private Companion(ReportRole role, AnnualDisclosureReport? report, string? source, string? unit = null)
    {
        Role = role;
        Report = report;
        Source = source;
        Unit = unit;
    }

    /// <summary>What the report is to the subject.</summary>
    public ReportRole Role { get; }

    /// <summary>The report; null for a unit that is listed and has none.</summary>
    public AnnualDisclosureReport? Report { get; }

    /// <summary>The name by which the caller knows the report, such as that of its file; null where it has none.</summary>
    public string? Source { get; }

    /// <summary>The unit that a child reports for; null for any other role.</summary>
    public string? Unit { get; }

    /// <summary>The cases from which a ledger's report is counted; null for any other role, and for a report that others counted.</summary>
    public LedgerYear? Cases { get; private init; }

    /// <summary>What the subject's text says; null for any other role, and for figures that others read from it.</summary>
    public ReportNarrative? Narrative { get; private init; }

    /// <summary>Whether it is known to be of the subject's organ, whatever names the two bear.</summary>
    internal bool IsOfSameOrgan { get; init; }

    /// <summary>What the report is called in a message: by its year where that is known, a child by its unit.</summary>
    public BilingualText Name => ReportNames.Of(Role, Report?.Year, Unit);

    /// <summary>The same organ's report of the year before.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The name by which the caller knows it.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static Companion PriorYear(AnnualDisclosureReport report, string? source = null) =>
        new(ReportRole.PriorYear, Guard.Against.Null(report), source);

    /// <summary>The same organ's report of the year after.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The name by which the caller knows it.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static Companion FollowingYear(AnnualDisclosureReport report, string? source = null) =>
        new(ReportRole.FollowingYear, Guard.Against.Null(report), source);

    /// <summary>A unit that the subject adds up with others.</summary>
    /// <param name="unit">The unit, named as nobody else is.</param>
    /// <param name="report">Its report; null where the unit is listed and has none.</param>
    /// <param name="source">The name by which the caller knows the report.</param>
    /// <exception cref="ArgumentException">The unit is null or blank.</exception>
    public static Companion Child(string unit, AnnualDisclosureReport? report, string? source = null) =>
        new(ReportRole.Child, report, source, Guard.Against.NullOrWhiteSpace(unit));

    /// <summary>What the organ's ledger of cases counts.</summary>
    /// <param name="counted">A report of the cells that it counts; the others are absent.</param>
    /// <param name="source">The name by which the caller knows the ledger.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static Companion Ledger(AnnualDisclosureReport counted, string? source = null) =>
        new(ReportRole.Ledger, Guard.Against.Null(counted), source);

    /// <summary>What the organ's ledger of cases counts, with its cases, so that each can be held against the law and named.</summary>
    /// <param name="cases">The year of the ledger, counted in the subject's edition.</param>
    /// <param name="source">The name by which the caller knows the ledger.</param>
    /// <exception cref="ArgumentNullException">The year of the ledger is null.</exception>
    public static Companion Ledger(LedgerYear cases, string? source = null) =>
        new(ReportRole.Ledger, Guard.Against.Null(cases).Counted, source) { Cases = cases };

    /// <summary>What the subject's text says of its figures.</summary>
    /// <param name="claimed">A report of the cells of which it says something; the others are absent.</param>
    /// <param name="source">The name by which the caller knows the text, where it is not the subject's.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static Companion Text(AnnualDisclosureReport claimed, string? source = null) =>
        new(ReportRole.Text, Guard.Against.Null(claimed), source);

    /// <summary>What the subject's text says, with its words, so that each can be held against the figures and quoted.</summary>
    /// <param name="narrative">What the text says.</param>
    /// <param name="source">The name by which the caller knows the text, where it is not the subject's.</param>
    /// <exception cref="ArgumentNullException">The narrative is null.</exception>
    public static Companion Text(ReportNarrative narrative, string? source = null) =>
        new(ReportRole.Text, Guard.Against.Null(narrative).Claimed, source) { Narrative = narrative };

    /// <summary>Another version of the subject, published for the same year.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The name by which the caller knows it, named as no other version is.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static Companion OtherVersion(AnnualDisclosureReport report, string? source = null) =>
        new(ReportRole.OtherVersion, Guard.Against.Null(report), source);

    /// <summary>The same organ's report of any earlier year.</summary>
    /// <param name="report">The report; its year must be known.</param>
    /// <param name="source">The name by which the caller knows it.</param>
    /// <exception cref="ArgumentException">The report is null, or its year is not known.</exception>
    public static Companion EarlierYear(AnnualDisclosureReport report, string? source = null) =>
        Guard.Against.Null(report).Year is null
            ? throw new ArgumentException("The year of the report is not known.", nameof(report))
            : new Companion(ReportRole.EarlierYear, report, source);

    /// <summary>The role, and what tells the report from others of it: a child's unit, the year of an earlier report.</summary>
    public override string ToString() => Role switch
    {
        ReportRole.Child => $"{Role} {Unit}",
        ReportRole.EarlierYear => $"{Role} {Report!.Year}",
        _ => $"{Role}",
    };

    /// <summary>What tells the report from others of its role; null where a role has one report only.</summary>
    internal string? Key => Role switch
    {
        ReportRole.Child => Unit,
        ReportRole.OtherVersion => Source,
        ReportRole.EarlierYear => $"{Report!.Year:0000}",
        _ => null,
    };

    /// <summary>The same with another report.</summary>
    internal Companion With(AnnualDisclosureReport report) =>
        new(Role, report, Source, Unit) { Cases = Cases, Narrative = Narrative, IsOfSameOrgan = IsOfSameOrgan };

    /// <summary>Whether a report of a year can stand beside a subject of another.</summary>
    internal bool Fits(int year, int subject) => Role == ReportRole.EarlierYear ? year < subject : year == YearDue(subject);

    /// <summary>The year that the report must have beside a subject of some year; the last that it may have for an earlier report.</summary>
    internal int YearDue(int subject) => Role switch
    {
        ReportRole.PriorYear or ReportRole.EarlierYear => subject - 1,
        ReportRole.FollowingYear => subject + 1,
        _ => subject,
    };
}
