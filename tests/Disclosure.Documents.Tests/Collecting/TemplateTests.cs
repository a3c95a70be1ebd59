using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Units;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using Disclosure.Testing.Collecting;

namespace Disclosure.Documents.Tests.Collecting;

/// <summary>Workbooks to fill in follow the standard, read back as they are filled in, and check what the rules check.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> EditionKeys { get; } = [.. Form.All.Select(form => form.Edition.Key)];

    [Theory]
    [MemberData(nameof(EditionKeys))]
    public void The_form_reads_back_what_is_filled_in(string edition)
    {
        var form = Form.All.Single(each => each.Edition.Key == edition);
        var report = edition == Form.Trial2019.Edition.Key ? SampleReports.Balanced2019 : SampleReports.Balanced2021;

        var bytes = Written(new TemplateOptions { Form = form, Year = report.Year, Reports = [report] });
        var reading = ReportDocument.Read(new MemoryStream(bytes));

        Assert.Empty(OfficeStandard.Breaches(bytes));
        Assert.Empty(reading.Problems);
        Assert.Equal((report.Authority, report.Year, report.Edition), (reading.Report!.Authority, reading.Report.Year, reading.Report.Edition));
        Assert.Equal(report.Figures.Select(figure => figure.Number), reading.Report.Figures.Select(figure => figure.Number));
        Assert.Empty(reading.Report.Deviations);
        Assert.Equal(6, reading.Report.Sections!.Count);
    }

    [Fact]
    public void A_form_without_figures_is_blank_and_says_so()
    {
        var bytes = Written(new TemplateOptions { Year = 2025 });

        var report = ReportDocument.Read(new MemoryStream(bytes)).Report!;

        Assert.All(report.Figures, figure => Assert.Equal(FigureState.Blank, figure.State));
        Assert.Contains("尚未填写", Texts(bytes));
        Assert.Equal(Written(new TemplateOptions { Year = 2025 }), bytes);
    }

    [Theory]
    [InlineData(TemplateLayout.UnitPerRow)]
    [InlineData(TemplateLayout.UnitPerSheet)]
    public void Units_read_back_what_they_filled_in(TemplateLayout layout)
    {
        var county = County.Of(12, new Random(3));
        var filled = county.Reports.Take(10).Select(report => report.Report).ToList();

        var bytes = Written(new TemplateOptions { Year = 2025, Authority = "青石县", Units = county.Units, Layout = layout, Reports = filled });
        var reading = CollectionDocument.Read(new MemoryStream(bytes));

        Assert.Empty(OfficeStandard.Breaches(bytes));
        Assert.Equal(["DP1405", "DP1405"], reading.Problems.Select(problem => problem.Code));
        Assert.Equal(filled.Select(report => (report.Authority, report.Year)), reading.Reports.Select(read => (read.Report.Authority, read.Report.Year)));
        Assert.Equal(filled.Select(report => report.Figures), reading.Reports.Select(read => read.Report.Figures));
        if (layout == TemplateLayout.UnitPerRow) Assert.Equal(County.SumOf(county.Reports.Take(10)).Figures, reading.Sum!.Printed.Figures);
    }

    [Theory]
    [InlineData(DisplayLanguage.Chinese)]
    [InlineData(DisplayLanguage.English)]
    public void Every_equation_of_the_one_list_of_rules_has_its_sentence(DisplayLanguage language)
    {
        var report = SampleReports.Balanced2021;
        var texts = Texts(Written(new TemplateOptions { Year = 2025, Reports = [report], Language = language }));

        foreach (var rule in RuleCatalogue.Rules.OfType<EquationRule>().Where(rule => rule.AppliesTo(report.Form)))
        {
            var said = texts.Where(text => text.Contains($"{rule.Id} ", StringComparison.Ordinal)).ToList();
            Assert.Equal(rule.Equations(report.Form).Count(equation => equation.Terms.Count > 0), said.Count);
            Assert.All(said, text => Assert.Contains(rule.Statement.In(language), text, StringComparison.Ordinal));
        }

        var off = new RuleOptions { Grades = new Dictionary<string, RuleGrade> { ["DC3001"] = RuleGrade.Off } };
        Assert.DoesNotContain(Texts(Written(new TemplateOptions { Year = 2025, Reports = [report], Rules = off })), text => text.Contains("DC3001", StringComparison.Ordinal));
    }

    [Fact]
    public void Checks_say_what_the_audit_finds()
    {
        foreach (var seed in Enumerable.Range(0, 100))
        {
            var random = new Random(seed);
            var report = Slipped(County.ReportOf("青石县第一局", random), random);

            var said = Texts(Written(new TemplateOptions { Year = 2025, Reports = [report] })).Where(text => text[0] is '✗' or '！' && text.Contains(" DC", StringComparison.Ordinal));

            var found = ReportAudit.Run(report).Findings.Where(finding => finding.Rule is EquationRule).Select(finding => finding.RuleId);
            Assert.Equal(found.Order(), said.Select(text => text.Split(' ')[1]).Order());
        }
    }

    [Fact]
    public void Cells_refuse_what_is_no_count_and_totals_are_formulas()
    {
        var bytes = Written(new TemplateOptions { Year = 2025 });
        var form = Form.Revised2021;
        var totals = form.Totals.Select(total => total.Cell).Distinct().Count();

        var rules = WrittenWorkbook.Elements(bytes, "dataValidation").ToList();
        var counts = rules.Single(rule => rule.Attribute("type")!.Value == "whole");
        Assert.Equal(("greaterThanOrEqual", "1", "0"), (counts.Attribute("operator")!.Value, counts.Attribute("showErrorMessage")!.Value, counts.Value));
        Assert.Equal(form.Cells.Count - totals, rules.Sum(rule => rule.Attribute("sqref")!.Value.Split(' ').Length));
        Assert.Single(WrittenWorkbook.Elements(bytes, "sheetProtection"));
        Assert.Equal(totals, WrittenWorkbook.Sheets(bytes).Single().Cells.Count(cell => cell.Formula is { } formula && formula.EndsWith(')') && formula.StartsWith("IF(COUNT(", StringComparison.Ordinal) && !formula.Contains('✓')));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var county = County.Of(3, new Random(1));
        var other = County.ReportOf("某局", new Random(1));

        Assert.Throws<ArgumentException>(() => Written(new TemplateOptions { Units = county.Units, Reports = [other] }));
        Assert.Throws<ArgumentException>(() => Written(new TemplateOptions { Reports = [other, other] }));
        Assert.Throws<ArgumentException>(() => Written(new TemplateOptions { Form = Form.Trial2019, Reports = [other] }));
        Assert.Throws<ArgumentException>(() => Written(new TemplateOptions { Units = new UnitList([]) }));
        Assert.Throws<ArgumentException>(() => Written(new TemplateOptions { Units = County.Of(251, new Random(1)).Units, Layout = TemplateLayout.UnitPerSheet }));
    }

    [Fact]
    public void A_name_is_no_formula()
    {
        var list = new UnitList([new Unit { Name = "=HYPERLINK(\"http://a\")" }, new Unit { Name = "[乙]*局/丙?局：一个名称很长很长很长很长很长很长很长的单位" }]);

        foreach (var layout in Enum.GetValues<TemplateLayout>())
        {
            var bytes = Written(new TemplateOptions { Year = 2025, Units = list, Layout = layout });
            Assert.Empty(OfficeStandard.Breaches(bytes));
            Assert.DoesNotContain(WrittenWorkbook.Sheets(bytes).SelectMany(sheet => sheet.Cells), cell => cell.Formula?.Contains("HYPERLINK", StringComparison.Ordinal) == true);
        }
    }

    internal static byte[] Written(TemplateOptions options)
    {
        var bytes = new MemoryStream();
        ReportTemplate.WriteTo(bytes, options);
        return bytes.ToArray();
    }

    // One or two cells that are no totals are changed, so that totals and balance may break.
    internal static AnnualDisclosureReport Slipped(AnnualDisclosureReport report, Random random)
    {
        var cells = report.Form.Cells.Where(cell => cell.Kind == FigureKind.Count).ToList();
        for (var slips = random.Next(3); slips > 0; slips--) report = report.With(cells[random.Next(cells.Count)], random.Next(5));
        return report;
    }

    private static List<string> Texts(byte[] bytes) =>
        [.. WrittenWorkbook.Sheets(bytes).SelectMany(sheet => sheet.Cells).Select(cell => cell.Text).Where(text => text.Length > 0)];
}
