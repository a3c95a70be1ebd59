using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules;

/// <summary>A report as an audit reads it: its figures, and how its blanks count.</summary>
public sealed class AuditedReport
{
    private readonly Dictionary<FormTable, bool> hasNumber;
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
        hasNumber = Form.Tables.ToDictionary(table => table, table => table.Cells.Any(cell => report[cell].State == FigureState.Number));
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
    /// <exception cref="ArgumentException">The cell is null or belongs to the other edition.</exception>
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
    /// <exception cref="ArgumentException">The table is null or belongs to the other edition.</exception>
    public bool HasNumber(FormTable table) => hasNumber[Guard.Against.TableOfOtherForm(table, Form)];

    /// <summary>Whether a cell is empty and counts as 0: by choice, and only in a table that has any number.</summary>
    /// <param name="cell">A cell of the report's form.</param>
    /// <exception cref="ArgumentException">The cell is null or belongs to the other edition.</exception>
    public bool ReadsAsZero(FormCell cell) => this[cell].IsEmpty && Options.BlankReading == BlankReading.Zero && hasNumber[cell.Table];

    /// <summary>Whether any row or column of a table was in the document.</summary>
    /// <param name="table">A table of the report's form.</param>
    /// <exception cref="ArgumentException">The table is null or belongs to the other edition.</exception>
    public bool IsPrinted(FormTable table) =>
        Guard.Against.TableOfOtherForm(table, Form).Cells.Any(cell => Report[cell].State != FigureState.Absent)
        || Report.Deviations.Any(deviation => deviation.Kind == FormDeviationKind.UnplacedFigures && Form.FindElement(deviation.Element)?.Table == table);
}
