using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Digest;
using Disclosure.Reports.Json;
using Disclosure.Reports.Organs;
using Disclosure.Reports.Origins;

namespace Disclosure.Reports;

/// <summary>
/// A 政府信息公开工作年度报告: the figures of its three statutory tables, its sections, and how its printed form
/// differs from the edition's. Immutable and thread-safe. Two reports are equal when tables and sections say the same.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class AnnualDisclosureReport : IEquatable<AnnualDisclosureReport>
{
    private readonly Figure[] figures;
    private OrganInference? organ;
    private ReportDigest? digest;
    private ScopeInference? scope;
    private ReportDates? dates;
    private PublicationDuty? duty;

    internal AnnualDisclosureReport(ReportBuilder builder)
    {
        Year = builder.Year;
        Form = builder.Form;
        Authority = builder.Authority;
        GivenOrganKind = builder.OrganKind;
        (GivenScope, GivenSigned, GivenPublished) = (builder.ScopeAsGiven, builder.SignedOn, builder.PublishedOn);
        Sections = builder.GivenSections is null ? null : Array.AsReadOnly(Guard.Against.NullElement(builder.GivenSections.ToArray(), nameof(Sections)));
        Preface = Array.AsReadOnly(Guard.Against.NullElement(builder.Preface.ToArray(), nameof(Preface)));
        Deviations = Array.AsReadOnly(Guard.Against.NullElement(builder.Deviations.ToArray(), nameof(Deviations)));
        figures = builder.CopyFigures();
        Figures = Array.AsReadOnly(figures);
    }

    /// <summary>The report year (报告年度), the calendar year whose figures are reported; null where it is not known.</summary>
    public int? Year { get; }

    /// <summary>The edition in whose form the figures stand.</summary>
    public ReportEdition Edition => Form.Edition;

    /// <summary>The form in which the figures stand.</summary>
    public Form Form { get; }

    /// <summary>The reporting organ (行政机关) as the report names it; null where it is not known.</summary>
    public string? Authority { get; }

    /// <summary>What kind of organ reports: as given by the caller, else as its name implies; null where neither says.</summary>
    public OrganKind? OrganKind => Organ.Kind;

    /// <summary>What kind of organ reports, and how that is known.</summary>
    public OrganInference Organ => organ ??= GivenOrganKind is { } given ? OrganInference.Given(given) : OrganNames.Infer(Authority);

    /// <summary>Whose figures the report holds (本级 or 汇总): as given by the caller, else as its text says; null where neither says.</summary>
    public ReportScope? Scope => ScopeInference.Scope;

    /// <summary>Whose figures the report holds, how that is known, and where it is said. Not compared, like the preface.</summary>
    public ScopeInference ScopeInference => scope ??= GivenScope ?? ScopeWords.Of(Preface, Sections);

    /// <summary>When the report was signed: as given by the caller, else as it bears it; null where neither says. Not compared.</summary>
    public ReportDate? SignedOn => Dates.SignedOn;

    /// <summary>When the report was published: as given by the caller, else as it bears it; null where neither says. Not compared.</summary>
    public ReportDate? PublishedOn => Dates.PublishedOn;

    /// <summary>The sections in printed order; null when the report was given without its text.</summary>
    public IReadOnlyList<ReportSection>? Sections { get; }

    /// <summary>
    /// The paragraphs before the first heading, the title among them, in printed order; empty for a report that was not read
    /// from a document. They keep where things are said, are no part of the report's JSON, and are not compared.
    /// </summary>
    public IReadOnlyList<ReportParagraph> Preface { get; }

    /// <summary>How the printed form differs from the edition's; empty for a report that was not read from a document.</summary>
    public IReadOnlyList<FormDeviation> Deviations { get; }

    /// <summary>All figures, in the order of <see cref="Form.Cells"/>.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The table of section 二.</summary>
    public ProactiveDisclosureTable Proactive => new(this);

    /// <summary>The table of section 三.</summary>
    public ApplicationTable Applications => new(this);

    /// <summary>行政复议, the first group of section 四.</summary>
    public CaseTable Reconsideration => new(this, CaseTrack.Reconsideration);

    /// <summary>行政诉讼 未经复议直接起诉, the second group of section 四.</summary>
    public CaseTable DirectLitigation => new(this, CaseTrack.DirectLitigation);

    /// <summary>行政诉讼 复议后起诉, the third group of section 四.</summary>
    public CaseTable LitigationAfterReconsideration => new(this, CaseTrack.LitigationAfterReconsideration);

    /// <summary>The figure of a cell.</summary>
    /// <param name="cell">A cell of this report's form.</param>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    public Figure this[FormCell cell] => figures[Guard.Against.CellOfOtherForm(cell, Form).Index];

    /// <summary>The figure at an address.</summary>
    /// <param name="address">The path for programs or the address as printed.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public Figure this[string address] => figures[Guard.Against.UnknownCell(address, Form).Index];

    /// <summary>The count in a cell, a blank adding nothing, as in a total; null where the form has no such cell or no count stands in it.</summary>
    internal long? CountIn(CellKey key) => Form.Find(key) is { } cell ? this[cell].IsEmpty ? 0 : this[cell].Count : null;

    /// <summary>A copy with one figure changed.</summary>
    /// <param name="cell">A cell of this report's form.</param>
    /// <param name="figure">The figure that shall stand there.</param>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    public AnnualDisclosureReport With(FormCell cell, Figure figure) => ToBuilder().Set(cell, figure).Build();

    /// <summary>A copy with one figure changed.</summary>
    /// <param name="address">The path for programs or the address as printed.</param>
    /// <param name="figure">The figure that shall stand there.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public AnnualDisclosureReport With(string address, Figure figure) => ToBuilder().Set(address, figure).Build();

    /// <summary>
    /// A copy in which every total of sections 三 and 四 is computed from its parts: the outcomes' 总计 row, the 总计
    /// column, and 总计 of each group of cases. A blank part adds nothing; a total of blanks alone becomes blank.
    /// </summary>
    /// <exception cref="InvalidOperationException">A part is absent, unreadable or not a whole number; the message names its cell.</exception>
    /// <exception cref="OverflowException">A total exceeds 9,223,372,036,854,775,807.</exception>
    public AnnualDisclosureReport WithComputedTotals()
    {
        var builder = ToBuilder();
        foreach (var total in ComputedTotal.InOrder(Form)) builder.Set(total.Cell, ComputedTotal.Of(total, builder));
        return builder.Build();
    }

    internal OrganKind? GivenOrganKind { get; }

    internal ScopeInference? GivenScope { get; }

    internal ReportDate? GivenSigned { get; }

    internal ReportDate? GivenPublished { get; }

    internal ref readonly Figure FigureOf(FormCell cell) => ref figures[cell.Index];

    internal ReportDigest Digest => digest ??= new ReportDigest(Form, figures, Sections);

    /// <summary>Under which rule the report is to be published.</summary>
    internal PublicationDuty PublicationDuty => duty ??= PublicationDuties.Of(OrganKind, Authority, Scope);

    private ReportDates Dates => dates ??= new ReportDates(
        GivenSigned ?? DateWords.SignedIn(Preface, Sections), GivenPublished ?? DateWords.PublishedIn(Preface, Sections));

    /// <summary>A builder that starts from this report.</summary>
    public ReportBuilder ToBuilder() => new(this);

    /// <inheritdoc/>
    public bool Equals(AnnualDisclosureReport? other) =>
        other is not null
        && Year == other.Year
        && Edition == other.Edition
        && Authority == other.Authority
        && GivenOrganKind == other.GivenOrganKind
        && figures.AsSpan().SequenceEqual(other.figures)
        && (Sections is null ? other.Sections is null : other.Sections is not null && Sections.SequenceEqual(other.Sections))
        && Deviations.SequenceEqual(other.Deviations);

    /// <summary>Organ, year and edition.</summary>
    public override string ToString() => $"{Authority} {Year} {Edition}".Trim();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnnualDisclosureReport);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Year);
        hash.Add(Edition);
        hash.Add(Authority);
        hash.Add(GivenOrganKind);
        foreach (var figure in figures) hash.Add(figure);
        return hash.ToHashCode();
    }
}
