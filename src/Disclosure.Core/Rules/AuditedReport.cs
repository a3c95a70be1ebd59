using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules;

/// <summary>A report as an audit reads it: its figures, and how its blanks count.</summary>
public sealed class AuditedReport
{
    private readonly ISet<FormCell>? read;

    /// <summary>A report under an audit's choices.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentException">One of the two is null, or the reading of blanks is none.</exception>
    public AuditedReport(AnnualDisclosureReport report, RuleOptions options)
    {
        Report = Guard.Against.Null(report);
        Options = Guard.Against.Null(options);
        Guard.Against.UndefinedValue(options.BlankReading);
        Digest = report.Digest;
    }

    /// <summary>A report that notes which cells are read, so that the manual of rules can say it.</summary>
    internal AuditedReport(AnnualDisclosureReport report, RuleOptions options, ISet<FormCell> read)
        : this(report, options) => this.read = read;

    /// <summary>The report.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>The choices.</summary>
    public RuleOptions Options { get; }

    /// <summary>The report's form.</summary>
    public Form Form => Report.Form;

    /// <summary>The figure of a cell.</summary>
    /// <param name="cell">A cell of the report's form.</param>
    /// <exception cref="ArgumentException">The cell is null or belongs to another edition.</exception>
    public Figure this[FormCell cell]
    {
        get
        {
            read?.Add(cell);
            return Report[cell];
        }
    }

    /// <summary>Whether any cell of a table holds a number.</summary>
    /// <param name="table">A table of the report's form.</param>
    /// <exception cref="ArgumentException">The table is null or belongs to another edition.</exception>
    public bool HasNumber(FormTable table) => Digest.Of(Guard.Against.TableOfOtherForm(table, Form)).Numbers > 0;

    /// <summary>Whether a cell is empty and counts as 0: by choice, and only in a table that has any number.</summary>
    /// <param name="cell">A cell of the report's form.</param>
    /// <exception cref="ArgumentException">The cell is null or belongs to another edition.</exception>
    public bool ReadsAsZero(FormCell cell) => this[cell].IsEmpty && Options.BlankReading == BlankReading.Zero && Digest.Of(cell.Table).Numbers > 0;

    /// <summary>Whether any row or column of a table was in the document.</summary>
    /// <param name="table">A table of the report's form.</param>
    /// <exception cref="ArgumentException">The table is null or belongs to another edition.</exception>
    public bool IsPrinted(FormTable table) =>
        Digest.Of(Guard.Against.TableOfOtherForm(table, Form)).Printed > 0 || HasUnplacedFigures(table);

    internal ReportDigest Digest { get; }

    /// <summary>The figure of a cell that is known to be of the report's form.</summary>
    internal ref readonly Figure FigureOf(FormCell cell)
    {
        read?.Add(cell);
        return ref Report.FigureOf(cell);
    }

    /// <summary>Whether every cell, amounts aside, holds a whole number or reads as 0, so that linear forms can be decided from the counts alone.</summary>
    internal bool IsWhole => Digest.IsWhole(Options.BlankReading == BlankReading.Zero);

    /// <summary>Whether figures of a table were met that found no cell.</summary>
    internal bool HasUnplacedFigures(FormTable table) =>
        Report.Deviations.Any(deviation => deviation.Kind == FormDeviationKind.UnplacedFigures && Form.FindElement(deviation.Element)?.Table == table);
}
