using Disclosure.Documents.Tests.Collecting;
using Disclosure.Reports;
using Disclosure.Reports.Units;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using Disclosure.Testing.Collecting;

namespace Disclosure.Documents.Tests.Office;

/// <summary>LibreOffice computes a thousand reports anew in the workbooks to fill in, and every check comes to what the audit finds.</summary>
public sealed class RecalculatedTemplateTests
{
    private const int Workbooks = 4;
    private const int UnitsOfAWorkbook = 250;
    private const int FirstHead = 3;
    private const int LastHead = 6;

    [OfficeFact]
    public void Computed_anew_every_check_agrees_with_the_audit()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var all = Enumerable.Range(0, Workbooks).ToDictionary(number => $"{number}.xlsx", number => ReportsOf(new Random(number)));
            foreach (var (name, reports) in all)
            {
                var units = new UnitList(reports.Select(report => new Unit { Name = report.Authority! }));
                File.WriteAllBytes(Path.Combine(folder, name), WrittenWorkbook.WithoutValues(TemplateTests.Written(new TemplateOptions { Year = 2025, Units = units, Reports = reports })));
            }

            LibreOffice.ComputeAnew(folder, [.. all.Keys]);
            foreach (var (name, reports) in all) Compare(File.ReadAllBytes(Path.Combine(folder, "anew", name)), reports);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(byte[] bytes, List<AnnualDisclosureReport> reports)
    {
        var checks = ChecksIn(bytes);
        for (var number = 0; number < reports.Count; number++)
        {
            var found = ReportAudit.Run(reports[number]).Findings.Where(finding => finding.Rule is EquationRule).Select(finding => finding.RuleId);
            Assert.Equal(found.Order(), checks[number].Where(check => check.Said[0] is '✗' or '！').Select(check => check.Rule).Order());
        }

        var reading = CollectionDocument.Read(new MemoryStream(bytes));
        Assert.Equal(reports.Select(report => report.Figures.Select(figure => figure.Number)), reading.Reports.Select(read => read.Report.Figures.Select(figure => figure.Number)));
    }

    // Unit by unit what its checks say, each under the id of its rule, which stands over several columns.
    private static List<List<(string Rule, string Said)>> ChecksIn(byte[] bytes)
    {
        var cells = WrittenWorkbook.Sheets(bytes).Single(sheet => sheet.Name == "检查").Cells.Where(cell => cell.Column is not ("A" or "B")).ToList();
        var rules = new Dictionary<string, string>();
        var last = "";
        foreach (var cell in cells.Where(cell => cell.Row == FirstHead)) rules[cell.Column] = last = cell.Text.Length > 0 ? cell.Text : last;
        return [.. cells.Where(cell => cell.Row > LastHead).GroupBy(cell => cell.Row)
            .Select(row => row.Where(cell => cell.Text.Length > 0).Select(cell => (rules[cell.Column], cell.Text)).ToList())];
    }

    private static List<AnnualDisclosureReport> ReportsOf(Random random) => [.. Enumerable.Range(0, UnitsOfAWorkbook)
        .Select(number => TemplateTests.Slipped(County.ReportOf($"青石县第{number:000}局", random), random))];
}
