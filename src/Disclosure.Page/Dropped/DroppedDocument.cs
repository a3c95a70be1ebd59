using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Results.Checking;

namespace Disclosure.Page.Dropped;

/// <summary>A document with what was read and found in it, and the corrections that were made to a copy since.</summary>
/// <param name="name">The name by which the user knows it.</param>
/// <param name="number">Its place among all; 1-based.</param>
/// <param name="reading">What was read.</param>
/// <param name="audit">What the audit found; null where no report could be read.</param>
/// <param name="isBesidePrior">Whether last year's report was given beside it.</param>
internal sealed class DroppedDocument(string name, int number, ReportReading reading, AuditResult? audit, bool isBesidePrior)
{
    private readonly Stack<AuditResult> former = [];
    private readonly AuditResult? original = audit;
    private AuditResult? current = audit;
    private RepairResult? repairs;

    /// <summary>The name by which the user knows it.</summary>
    public string Name => name;

    /// <summary>Its place among all; 1-based.</summary>
    public int Number => number;

    /// <summary>The report with its corrections; null where none could be read.</summary>
    public AnnualDisclosureReport? Report => current?.Report;

    /// <summary>What was read, before any correction.</summary>
    public ReportReading Reading => reading;

    /// <summary>The cells that were corrected, in the order of the form, each with its figure before and after.</summary>
    public IReadOnlyList<(FormCell Cell, Figure Before, Figure After)> Changes => Report is not { } report || former.Count == 0
        ? []
        : [.. report.Form.Cells.Where(cell => report[cell] != original!.Report[cell]).Select(cell => (cell, original!.Report[cell], report[cell]))];

    private RepairResult? Repairs => repairs ??= current?.Repairs();

    /// <summary>As the command tells of it: without any correction.</summary>
    public CheckedInput AsDropped(DisplayLanguage language) => new(name, reading, original, language) { Number = number, IsBesidePrior = isBesidePrior };

    /// <summary>As it stands now, with all repairs that are left, and each corrected figure beside the former one.</summary>
    public CheckedInput AsCorrected(DisplayLanguage language) =>
        new(name, reading with { Report = Report }, current, language, RepairChoice.All, Repairs)
        {
            Number = number,
            IsBesidePrior = isBesidePrior,
            Before = former.Count > 0 ? original!.Report : null,
        };

    /// <summary>The number by which a repair is applied, through all parts; null for one that leaves the report open, or as it is.</summary>
    public int? NumberOf(Repair repair)
    {
        var place = Numbered.FindIndex(each => ReferenceEquals(each, repair));
        return place < 0 || !repair.IsDetermined || repair.Edits.All(edit => edit.Companion is not null) ? null : place + 1;
    }

    /// <summary>Applies a repair to the copy; the document itself is never changed.</summary>
    /// <param name="repair">Its number.</param>
    /// <returns>The repair; null where there is none of that number.</returns>
    public Repair? Apply(int repair)
    {
        if (repair < 1 || repair > Numbered.Count || NumberOf(Numbered[repair - 1]) is null) return null;
        var applied = Numbered[repair - 1];
        former.Push(current!);
        var dossier = current!.Dossier;
        var others = dossier.Companions.Where(companion => companion.Role != ReportRole.Text);
        Take(NarrativeAudit.Run(new Dossier(dossier.Subject.Apply(applied), [.. others], dossier.Adjustments), current.Options));
        return applied;
    }

    /// <summary>Takes the last correction back.</summary>
    public void Undo()
    {
        if (former.Count > 0) Take(former.Pop());
    }

    private List<Repair> Numbered => [.. (Repairs?.Parts ?? []).SelectMany(part => part.Repairs)];

    private void Take(AuditResult next)
    {
        current = next;
        repairs = null;
    }
}
