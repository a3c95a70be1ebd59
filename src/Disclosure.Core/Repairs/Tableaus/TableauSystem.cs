using Disclosure.Repairs.Search;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;

namespace Disclosure.Repairs.Tableaus;

/// <summary>Any equations: cells in three of them, coefficients, several reports.</summary>
/// <param name="system">The equations.</param>
internal sealed class TableauSystem(CellSystem system) : TiedSystem
{
    public override IRepairSearch Read(Dossier dossier, BlankReading blanks, RepairOptions options) =>
        new TableauSearch(SystemFigures.Read(system, dossier, blanks, options));

    public override IRepairSearch ReadFixed(Dossier dossier, BlankReading blanks, ReportCell? opened) =>
        new TableauSearch(SystemFigures.ReadFixed(system, dossier, blanks, opened));

    public override bool IsFixedBy(RepairOptions options) => system.Reports.All(options.FixedReports.Contains);

    public override bool Has(ReportCell cell) => system.LinkOf(cell) >= 0;
}
