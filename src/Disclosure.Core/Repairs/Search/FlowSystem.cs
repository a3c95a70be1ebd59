using Disclosure.Repairs.Networks;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;

namespace Disclosure.Repairs.Search;

/// <summary>Equations of one report that are a network: the fast way.</summary>
/// <param name="network">The network.</param>
/// <param name="report">The report.</param>
internal sealed class FlowSystem(EquationNetwork network, ReportSlot report) : TiedSystem
{
    public override IRepairSearch Read(Dossier dossier, BlankReading blanks, RepairOptions options) =>
        new FlowSearch(NetworkFigures.Read(network, dossier.ReportIn(report)!, blanks, options, report));

    public override IRepairSearch ReadFixed(Dossier dossier, BlankReading blanks, ReportCell? opened) =>
        new FlowSearch(NetworkFigures.ReadFixed(network, dossier.ReportIn(report)!, blanks, opened?.Cell));

    public override bool IsFixedBy(RepairOptions options) => options.FixedReports.Contains(report);

    public override bool Has(ReportCell cell) => cell.Report == report && network.LinkOf(cell.Cell) >= 0;
}
