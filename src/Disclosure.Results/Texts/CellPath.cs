using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Results.Texts;

/// <summary>
/// The path of a cell for programs; one of another report is written behind its role, as in
/// priorYear:applications.carriedForwardToNextYear.total.
/// </summary>
internal static class CellPath
{
    public static string Of(ReportRole role, FormCell cell) =>
        role == ReportRole.Subject ? cell.Path : $"{JsonNamingPolicy.CamelCase.ConvertName($"{role}")}:{cell.Path}";

    public static string Of(ReportCell cell) => Of(cell.Report.Role, cell.Cell);
}
