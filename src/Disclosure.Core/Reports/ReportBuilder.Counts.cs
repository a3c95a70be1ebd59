using Disclosure.Forms;

namespace Disclosure.Reports;

// What sets counts that may be unknown. A conversion of such counts to figures would turn each null that stands for no figure into a blank.
public sealed partial class ReportBuilder
{
    /// <summary>Sets the count in a cell.</summary>
    /// <param name="cell">A cell of this form.</param>
    /// <param name="count">The count.</param>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(FormCell cell, long count) => Set(cell, Figure.Of(count));

    /// <summary>Sets the count in a cell, or leaves it blank.</summary>
    /// <param name="cell">A cell of this form.</param>
    /// <param name="count">The count; null for a blank.</param>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(FormCell cell, long? count) => Set(cell, OrBlank(count));

    /// <summary>Sets the count in a cell of section 三.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <param name="count">The count.</param>
    /// <exception cref="ArgumentException">The row carries no figures in this edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(ApplicationRow row, ApplicantKind applicant, long count) => Set(Form.Cell(row, applicant), Figure.Of(count));

    /// <summary>Sets the count in a cell of section 三, or leaves it blank.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <param name="count">The count; null for a blank.</param>
    /// <exception cref="ArgumentException">The row carries no figures in this edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(ApplicationRow row, ApplicantKind applicant, long? count) => Set(Form.Cell(row, applicant), OrBlank(count));

    /// <summary>Sets the count in a cell of section 二.</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The column.</param>
    /// <param name="count">The count.</param>
    /// <exception cref="ArgumentException">The row does not have that column in this edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(ProactiveRow row, ProactiveMeasure measure, long count) => Set(Form.Cell(row, measure), Figure.Of(count));

    /// <summary>Sets the count in a cell of section 二, or leaves it blank.</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The column.</param>
    /// <param name="count">The count; null for a blank.</param>
    /// <exception cref="ArgumentException">The row does not have that column in this edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(ProactiveRow row, ProactiveMeasure measure, long? count) => Set(Form.Cell(row, measure), OrBlank(count));

    /// <summary>Sets the count in a cell of section 四.</summary>
    /// <param name="track">The group of cases.</param>
    /// <param name="outcome">The column.</param>
    /// <param name="count">The count.</param>
    /// <exception cref="ArgumentException">One of the values names nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(CaseTrack track, CaseOutcome outcome, long count) => Set(Form.Cell(track, outcome), Figure.Of(count));

    /// <summary>Sets the count in a cell of section 四, or leaves it blank.</summary>
    /// <param name="track">The group of cases.</param>
    /// <param name="outcome">The column.</param>
    /// <param name="count">The count; null for a blank.</param>
    /// <exception cref="ArgumentException">One of the values names nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(CaseTrack track, CaseOutcome outcome, long? count) => Set(Form.Cell(track, outcome), OrBlank(count));

    /// <summary>Sets the count in a cell.</summary>
    /// <param name="address">The path for programs or the address as printed.</param>
    /// <param name="count">The count.</param>
    /// <exception cref="ArgumentException">The form has no cell of that address.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(string address, long count) => Set(address, Figure.Of(count));

    /// <summary>Sets the count in a cell, or leaves it blank.</summary>
    /// <param name="address">The path for programs or the address as printed.</param>
    /// <param name="count">The count; null for a blank.</param>
    /// <exception cref="ArgumentException">The form has no cell of that address.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is −9,223,372,036,854,775,808.</exception>
    public ReportBuilder Set(string address, long? count) => Set(address, OrBlank(count));

    private static Figure OrBlank(long? count) => count is { } known ? Figure.Of(known) : Figure.Blank;
}
