using Disclosure.Reports.Dossiers;
using Disclosure.Rules;

namespace Disclosure.Repairs.Search;

/// <summary>Equations that hang together, made ready to be searched in the reports of any dossier of one shape. Immutable.</summary>
internal abstract class TiedSystem
{
    /// <summary>The search with the figures of a dossier.</summary>
    public abstract IRepairSearch Read(Dossier dossier, BlankReading blanks, RepairOptions options);

    /// <summary>The search with the figures of a dossier, none of which may change; one cell may be opened besides those without a figure.</summary>
    public abstract IRepairSearch ReadFixed(Dossier dossier, BlankReading blanks, ReportCell? opened);

    /// <summary>Whether all cells stand in reports that are fixed, so that there is nothing to search.</summary>
    public abstract bool IsFixedBy(RepairOptions options);

    /// <summary>Whether a cell stands in one of the equations.</summary>
    public abstract bool Has(ReportCell cell);
}
