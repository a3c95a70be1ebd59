using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Makes a report by hand. Cells that are not set stay absent. Not thread-safe.</summary>
public sealed partial class ReportBuilder
{
    private readonly Figure[] figures;
    private IList<ReportSection>? sections;
    private bool isTextGiven;

    /// <summary>Starts an empty report of a year, in the edition that applies to it.</summary>
    /// <param name="year">The report year, from 2019.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2019, when the forms did not exist.</exception>
    public ReportBuilder(int year)
        : this(FormOf(year), year)
    {
    }

    /// <summary>Starts an empty report in an edition of the caller's choice.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="year">The report year, where it is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no edition.</exception>
    public ReportBuilder(ReportEdition edition, int? year = null)
        : this(Form.Of(edition), year)
    {
    }

    /// <summary>Starts a report on a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="year">The report year, or null when it is not known.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public ReportBuilder(Form form, int? year = null)
    {
        Form = Guard.Against.Null(form);
        Year = year;
        figures = new Figure[form.Cells.Count];
    }

    internal ReportBuilder(AnnualDisclosureReport report)
    {
        Form = report.Form;
        Year = report.Year;
        Authority = report.Authority;
        OrganKind = report.GivenOrganKind;
        (ScopeAsGiven, SignedOn, PublishedOn) = (report.GivenScope, report.GivenSigned, report.GivenPublished);
        if (report.Sections is not null) Sections = [.. report.Sections];
        Preface = [.. report.Preface];
        Deviations = [.. report.Deviations];
        figures = [.. report.Figures];
    }

    /// <summary>The form in which the figures stand.</summary>
    public Form Form { get; }

    /// <summary>The report year, where it is known.</summary>
    public int? Year { get; set; }

    /// <summary>The reporting organ, where it is known.</summary>
    public string? Authority { get; set; }

    /// <summary>What kind of organ reports, where the caller knows it; otherwise the report infers it from the authority's name.</summary>
    public OrganKind? OrganKind { get; set; }

    /// <summary>Whose figures the report holds, where the caller knows it; otherwise the report infers it from its text.</summary>
    public ReportScope? Scope
    {
        get => ScopeAsGiven?.Scope;
        set => ScopeAsGiven = value is null ? null : new ScopeInference(value, ScopeSource.Declared);
    }

    /// <summary>When the report was signed, where the caller knows it; otherwise as its text bears it.</summary>
    public ReportDate? SignedOn { get; set; }

    /// <summary>When the report was published, where the caller knows it; otherwise as its text bears it.</summary>
    public ReportDate? PublishedOn { get; set; }

    /// <summary>
    /// The sections in printed order. As long as nothing was put into it the report is one without its text; an empty list that is set is a
    /// text without sections, and null takes the text away.
    /// </summary>
    [AllowNull]
    public IList<ReportSection> Sections
    {
        get => sections ??= [];
        set => (sections, isTextGiven) = (value, value is not null);
    }

    /// <summary>The paragraphs before the first heading, in printed order.</summary>
    public IList<ReportParagraph> Preface { get; } = [];

    /// <summary>How the printed form differs from the edition's.</summary>
    public IList<FormDeviation> Deviations { get; } = [];

    /// <summary>The figure set so far.</summary>
    /// <param name="cell">A cell of this form.</param>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    public Figure this[FormCell cell] => figures[Guard.Against.CellOfOtherForm(cell, Form).Index];

    /// <summary>Sets a figure.</summary>
    /// <param name="cell">A cell of this form.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    public ReportBuilder Set(FormCell cell, Figure figure)
    {
        figures[Guard.Against.CellOfOtherForm(cell, Form).Index] = figure;
        return this;
    }

    /// <summary>Sets a figure.</summary>
    /// <param name="address">The path for programs or the address as printed.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public ReportBuilder Set(string address, Figure figure) => Set(Guard.Against.UnknownCell(address, Form), figure);

    /// <summary>Sets a figure of section 三.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentException">The row carries no figures in this edition.</exception>
    public ReportBuilder Set(ApplicationRow row, ApplicantKind applicant, Figure figure) => Set(Form.Cell(row, applicant), figure);

    /// <summary>Sets a figure of section 二.</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The column.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentException">The row does not have that column in this edition.</exception>
    public ReportBuilder Set(ProactiveRow row, ProactiveMeasure measure, Figure figure) => Set(Form.Cell(row, measure), figure);

    /// <summary>Sets a figure of section 四.</summary>
    /// <param name="track">The group of cases.</param>
    /// <param name="outcome">The column.</param>
    /// <param name="figure">The figure.</param>
    public ReportBuilder Set(CaseTrack track, CaseOutcome outcome, Figure figure) => Set(Form.Cell(track, outcome), figure);

    /// <summary>Sets every cell that is still absent.</summary>
    /// <param name="figure">The figure, usually <see cref="Figure.Zero"/> or <see cref="Figure.Blank"/>.</param>
    public ReportBuilder SetRest(Figure figure)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i].State == FigureState.Absent) figures[i] = figure;
        }

        return this;
    }

    /// <summary>The report as set so far; later changes of the builder do not touch it.</summary>
    /// <exception cref="ArgumentException">A section, a paragraph or a deviation is null.</exception>
    public AnnualDisclosureReport Build() => new(this);

    /// <summary>What is set so far.</summary>
    public override string ToString() =>
        $"{Authority} {Year} {Form.Edition}, {figures.Count(figure => figure.State != FigureState.Absent)} of {figures.Length} cells set".TrimStart();

    /// <summary>The sections, or null where the report is one without its text.</summary>
    internal IList<ReportSection>? GivenSections => sections is null || (sections.Count == 0 && !isTextGiven) ? null : sections;

    /// <summary>The scope with how it is known, as the report's JSON keeps it.</summary>
    internal ScopeInference? ScopeAsGiven { get; set; }

    internal Figure[] CopyFigures() => [.. figures];

    private static Form FormOf(int year) =>
        Form.ForYear(year)
        ?? throw new ArgumentOutOfRangeException(nameof(year), year, $"The forms exist from report year {Form.All[0].FirstYear} on.");
}
