using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>A report as an audit reads it: its figures, how its blanks count, and what stands beside it.</summary>
public sealed class AuditedReport
{
    private readonly ISet<FormCell>? read;
    private readonly AuditedDossier? companions;

    /// <summary>A report under an audit's choices.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentException">One of the two is null, or the reading of blanks is none.</exception>
    public AuditedReport(AnnualDisclosureReport report, RuleOptions options)
    {
        Report = Guard.Against.Null(report);
        Options = Guard.Against.Null(options);
        Guard.Against.UndefinedValue(options.BlankReading);
    }

    /// <summary>A report with its companions under an audit's choices.</summary>
    /// <param name="dossier">The report with its companions.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentException">One of the two is null, or the reading of blanks is none.</exception>
    public AuditedReport(Dossier dossier, RuleOptions options)
        : this(Guard.Against.Null(dossier).Subject, options)
    {
        companions = Beside(dossier, options, read: null);
    }

    /// <summary>A report that notes which cells are read, so that the manual of rules can say it.</summary>
    internal AuditedReport(Dossier dossier, RuleOptions options, ISet<FormCell> read)
        : this(dossier.Subject, options)
    {
        this.read = read;
        companions = Beside(dossier, options, read);
    }

    /// <summary>The report.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>The report with what stands beside it; a dossier without companions where nothing does.</summary>
    public Dossier Dossier => companions?.Dossier ?? Dossier.Of(Report);

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

    internal ReportDigest Digest => Report.Digest;

    /// <summary>The companions under the same choices; null for a report alone.</summary>
    internal AuditedDossier? Companions => companions;

    /// <summary>The companion in a slot; null for the subject's.</summary>
    internal Companion? CompanionIn(ReportSlot slot) => slot.IsSubject ? null : companions?.Dossier.Find(slot);

    /// <summary>The figure of a term's cell, in whichever report it stands.</summary>
    internal ref readonly Figure FigureOf(EquationTerm term)
    {
        if (term.Report.IsSubject) return ref FigureOf(term.Cell);
        return ref In(term.Report).FigureOf(term.Cell);
    }

    /// <summary>Whether the cell of a term, in whichever report it stands, is empty and counts as 0.</summary>
    internal bool ReadsAsZero(EquationTerm term) => term.Report.IsSubject ? ReadsAsZero(term.Cell) : In(term.Report).ReadsAsZero(term.Cell);

    /// <summary>The figure of a cell that is known to be of the report's form.</summary>
    internal ref readonly Figure FigureOf(FormCell cell)
    {
        read?.Add(cell);
        return ref Report.FigureOf(cell);
    }

    /// <summary>Whether every cell, amounts aside, holds a whole number or reads as 0, so that equations can be decided from the counts alone.</summary>
    internal bool IsWhole => Digest.IsWhole(Options.BlankReading == BlankReading.Zero);

    /// <summary>Whether figures of a table were met that found no cell.</summary>
    internal bool HasUnplacedFigures(FormTable table) =>
        Report.Deviations.Any(deviation => deviation.Kind == FormDeviationKind.UnplacedFigures && Form.FindElement(deviation.Element)?.Table == table);

    private static AuditedDossier? Beside(Dossier dossier, RuleOptions options, ISet<FormCell>? read) =>
        dossier.Companions.Count > 0 || dossier.Adjustments.Count > 0 || dossier.Units is not null ? new AuditedDossier(dossier, options, read) : null;

    /// <summary>The report in a companion's slot, as the audit reads it.</summary>
    internal AuditedReport In(ReportSlot slot) =>
        companions?[slot] ?? throw new InvalidOperationException($"The dossier has no report in the slot {slot}.");

    /// <summary>The report.</summary>
    public override string ToString() => $"{Report}";
}
