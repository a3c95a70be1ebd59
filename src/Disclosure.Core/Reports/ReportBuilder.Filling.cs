using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports;

// What fills a report from an application's own data: printed labels, records, cases one by one, text.
public sealed partial class ReportBuilder
{
    /// <summary>Sets the figure in a row and a column, each by its printed label.</summary>
    /// <param name="row">The row's label, as for <see cref="Form.Find(string, string)"/>.</param>
    /// <param name="column">The column's label.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentException">The labels name no cell or several; the message tells the nearest.</exception>
    public ReportBuilder Set(string row, string column, Figure figure) => Set(Form.Cell(row, column), figure);

    /// <summary>Sets the figures of a dictionary.</summary>
    /// <param name="figures">For each address, a path or as printed, its figure; of an address that stands twice the last.</param>
    /// <exception cref="ArgumentException">The figures are null, or an address is of no cell.</exception>
    public ReportBuilder SetAll(IEnumerable<KeyValuePair<string, Figure>> figures)
    {
        foreach (var (address, figure) in Guard.Against.Null(figures)) Set(address, figure);
        return this;
    }

    /// <summary>Sets the figures of rows, such as those of a table of an application's own: each with its printed labels.</summary>
    /// <param name="rows">For each figure the label of its row, as for <see cref="Form.Find(string, string)"/>, and that of its column.</param>
    /// <exception cref="ArgumentException">The rows are null, or labels name no cell or several; the message tells the nearest.</exception>
    public ReportBuilder SetAll(IEnumerable<(string Row, string Column, Figure Figure)> rows)
    {
        foreach (var (row, column, figure) in Guard.Against.Null(rows)) Set(row, column, figure);
        return this;
    }

    /// <summary>Counts further cases in a cell; what is absent or blank counts from 0.</summary>
    /// <param name="cell">A cell of this form.</param>
    /// <param name="count">How many more; fewer where it is below 0.</param>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    /// <exception cref="InvalidOperationException">Text or an amount stands in the cell.</exception>
    /// <exception cref="OverflowException">The count exceeds 9,223,372,036,854,775,807.</exception>
    public ReportBuilder Add(FormCell cell, long count)
    {
        var figure = this[cell];
        if (figure is { State: not (FigureState.Absent or FigureState.Blank), Count: null })
        {
            throw new InvalidOperationException($"{cell.Path} holds “{figure}”, to which nothing can be added.");
        }

        return Set(cell, checked((figure.Count ?? 0) + count));
    }

    /// <summary>Counts further cases of section 三.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <param name="count">How many more.</param>
    /// <exception cref="ArgumentException">The row carries no figures in this edition.</exception>
    public ReportBuilder Add(ApplicationRow row, ApplicantKind applicant, long count) => Add(Form.Cell(row, applicant), count);

    /// <summary>Counts further matters of section 二.</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The column.</param>
    /// <param name="count">How many more.</param>
    /// <exception cref="ArgumentException">The row does not have that column in this edition.</exception>
    public ReportBuilder Add(ProactiveRow row, ProactiveMeasure measure, long count) => Add(Form.Cell(row, measure), count);

    /// <summary>Counts further cases of section 四.</summary>
    /// <param name="track">The group of cases.</param>
    /// <param name="outcome">The column.</param>
    /// <param name="count">How many more.</param>
    /// <exception cref="ArgumentException">One of the values names nothing.</exception>
    public ReportBuilder Add(CaseTrack track, CaseOutcome outcome, long count) => Add(Form.Cell(track, outcome), count);

    /// <summary>Gives a section its text, under its official number and title. The sections of the three tables are there of themselves.</summary>
    /// <param name="section">The section.</param>
    /// <param name="text">The paragraphs, one a line.</param>
    /// <exception cref="ArgumentException">The value names no section, or the text is null.</exception>
    public ReportBuilder Text(SectionKind section, string text)
    {
        var given = ReportSection.Of(section, text);
        var kept = Sections.Where(each => each.Statutory?.Kind != section).ToList();
        if (kept.Count == 0) kept.AddRange(Form.Tables.Where(table => table.Section != section).Select(table => ReportSection.Of(table.Section, "")));
        var place = kept.FindIndex(each => each.Number > given.Number);
        kept.Insert(place < 0 ? kept.Count : place, given);
        Sections = kept;
        return this;
    }
}
