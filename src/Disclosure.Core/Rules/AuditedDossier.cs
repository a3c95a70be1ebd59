using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Units;

namespace Disclosure.Rules;

/// <summary>The companions of an audited report, under the same choices. Immutable.</summary>
internal sealed class AuditedDossier
{
    private readonly AuditedReport[] companions;
    private readonly bool readsBlanksAsZero;
    private UnitSums? sums;

    public AuditedDossier(Dossier dossier, RuleOptions options, ISet<FormCell>? read)
    {
        Dossier = dossier;
        readsBlanksAsZero = options.BlankReading == BlankReading.Zero;
        companions = [.. dossier.Reports.Skip(1).Select(Audited)];

        AuditedReport Audited(AnnualDisclosureReport report) =>
            read is null ? new AuditedReport(report, options) : new AuditedReport(Dossier.Of(report), options, read);
    }

    public Dossier Dossier { get; }

    /// <summary>The sums of the units that have a report; null where the subject adds up none.</summary>
    public UnitSums? Sums => Dossier.Units is null ? null : sums ??= new UnitSums(
        Dossier.Subject.Form, [.. Dossier.Units.Units.Where(unit => unit.Report is not null)], readsBlanksAsZero);

    /// <summary>The report in a companion's slot; null where the slot is empty.</summary>
    public AuditedReport? this[ReportSlot slot] => Dossier.PlaceOf(slot) is > 0 and var place ? companions[place - 1] : null;
}
