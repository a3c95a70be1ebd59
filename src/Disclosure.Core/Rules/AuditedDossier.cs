using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules;

/// <summary>The companions of an audited report, under the same choices. Immutable.</summary>
internal sealed class AuditedDossier
{
    private readonly AuditedReport[] companions;

    public AuditedDossier(Dossier dossier, RuleOptions options, ISet<FormCell>? read)
    {
        Dossier = dossier;
        companions = [.. dossier.Reports.Skip(1).Select(Audited)];

        AuditedReport Audited(AnnualDisclosureReport report) =>
            read is null ? new AuditedReport(report, options) : new AuditedReport(Dossier.Of(report), options, read);
    }

    public Dossier Dossier { get; }

    /// <summary>The report in a companion's slot; null where the slot is empty.</summary>
    public AuditedReport? this[ReportSlot slot] => Dossier.PlaceOf(slot) is > 0 and var place ? companions[place - 1] : null;
}
