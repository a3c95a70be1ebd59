using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Editions;

/// <summary>The edition in which each table was printed, which need not be that of the report.</summary>
internal static class TableEdition
{
    public static ReportEdition Of(FormTable table, AnnualDisclosureReport report) =>
        report.Deviations.Any(deviation => deviation.Kind == FormDeviationKind.TableOfOtherEdition && deviation.Element == table.Path)
            ? Other(report.Edition)
            : report.Edition;

    public static ReportEdition Other(ReportEdition edition) =>
        edition == ReportEdition.Trial2019 ? ReportEdition.Revised2021 : ReportEdition.Trial2019;

    public static BilingualText Names(IEnumerable<FormTable> tables)
    {
        var numerals = tables.Select(table => FormSection.Numeral(FormSection.Of(table.Section).Number)).ToList();
        return new BilingualText($"第{string.Join('、', numerals)}部分的表格", $"section{(numerals.Count > 1 ? "s" : "")} {string.Join(", ", numerals)}");
    }
}
