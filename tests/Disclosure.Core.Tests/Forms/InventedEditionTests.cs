using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;
using Disclosure.Rules.Editions;
using Disclosure.Rules.Equations;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Forms;

/// <summary>A further edition is a definition and nothing else: whatever is done with reports works with it.</summary>
public sealed class InventedEditionTests
{
    private static readonly AnnualDisclosureReport Balanced = InventedEdition.Balanced;

    public static TheoryData<string> CellsOfApplications { get; } = [.. InventedEdition.Form.Table(SectionKind.Applications).Cells.Select(cell => cell.Path)];

    [Fact]
    public void It_applies_from_its_first_year_on_and_stays_unknown_to_the_editions_in_force()
    {
        Assert.Equal(["trial2019", "revised2021", "invented2027"], new[] { 2020, 2026, 2027 }.Select(year => InventedEdition.Catalogue.ForYear(year)!.Edition.Key));
        Assert.Equal(["trial2019", "revised2021"], Form.All.Select(form => form.Edition.Key));
        Assert.Throws<ArgumentOutOfRangeException>(() => Form.Of(InventedEdition.Form.Edition));
    }

    [Fact]
    public void Its_cells_are_found_by_their_keys_like_those_of_any_edition()
    {
        Assert.Equal("Automated applications × Total", InventedEdition.Form.Find(new CellKey("applications", InventedEdition.NewRow, "total"))!.Name.English);
        Assert.Null(InventedEdition.Form.Find(CellKey.Of(ApplicationRow.StateSecret, ApplicantKind.ResearchInstitution)));
        Assert.Null(InventedEdition.Form.Find(CellKey.Of(ApplicationRow.FeeOverdue, ApplicantKind.Total)));
        Assert.All(InventedEdition.Form.Cells, cell => Assert.Equal((cell, cell.Path), (InventedEdition.Form.Find(cell.Key), cell.Key.Path)));
    }

    [Fact]
    public void Its_balanced_report_keeps_every_rule()
    {
        var result = ReportAudit.Run(Balanced);

        Assert.Empty(result.Findings);
        Assert.Empty(result.Undetermined);
        Assert.Equal(RuleVerdict.Pass, result.Verdict);
        Assert.True(ReportAudit.EquationsHold(Balanced));
    }

    [Fact]
    public void A_rule_applies_where_its_cells_are()
    {
        var applying = RuleCatalogue.Rules.Where(rule => rule.AppliesTo(InventedEdition.Form)).Select(rule => rule.Id).ToList();

        Assert.Equal(RuleCatalogue.Rules.Where(rule => rule.AppliesTo(Form.Revised2021)).Select(rule => rule.Id).Except(["DC3105"]), applying);
        Assert.Contains("DC3103", applying);
        Assert.Equal(6, ((EquationRule)RuleCatalogue.Find("DC3001")!).Equations(InventedEdition.Form).Count);
        Assert.Equal(24, ((EquationRule)RuleCatalogue.Find("DC3003")!).Equations(InventedEdition.Form).Count);
    }

    [Theory]
    [MemberData(nameof(CellsOfApplications))]
    public void A_wrong_figure_is_found_and_located_wherever_it_stands(string path)
    {
        var cell = InventedEdition.Form.FindCell(path)!;
        var wrong = Balanced.With(cell, Balanced[cell].Count!.Value + 7);

        var audit = ReportAudit.Run(wrong);
        var part = Assert.Single(audit.Repairs().Parts);

        Assert.True(audit.Findings.Count(finding => finding.Severity == RuleSeverity.Error) >= 2);
        Assert.Equal([cell], Assert.Single(part.SmallestSets).Edits.Select(edit => edit.Cell));
        Assert.Equal(Balanced, wrong.Apply(part.SmallestSets.Single()));
        Assert.Contains(audit.Diagnose(), diagnosis => diagnosis.Cells.Contains(cell));
        AssertPlainAuditAgrees(wrong, audit);
    }

    [Fact]
    public void Its_reports_are_written_as_JSON_and_read_back()
    {
        var json = ReportJson.Write(Balanced);

        Assert.Contains("\"edition\": \"invented2027\"", json, StringComparison.Ordinal);
        Assert.Equal(Balanced, ReportJson.Read(json, null, InventedEdition.Catalogue).Report);
        Assert.Equal("DP1103", Assert.Single(ReportJson.Read(json).Problems).Code);
    }

    [Fact]
    public void A_report_of_its_years_on_an_older_form_is_told_which_form_is_due()
    {
        var older = InventedEdition.Catalogue.Find("revised2021")!;
        var finding = Assert.Single(ReportAudit.Run(new ReportBuilder(older, 2027).SetRest(Figure.Zero).Build()).Findings, each => each.RuleId == "DC1001");

        Assert.Contains("the Invented format of 2027 (虚构〔2027〕1号)", finding.Message(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_another_edition_is_told_with_that_edition_where_only_one_prints_it()
    {
        Assert.Contains("2019年版（试行）才有的行", MessageOf("政府集中采购"), StringComparison.Ordinal);
        Assert.Contains("另一版本才有的行", MessageOf("无人知晓的一行"), StringComparison.Ordinal);

        static string MessageOf(string printed)
        {
            var builder = Balanced.ToBuilder();
            builder.Deviations.Add(new FormDeviation(FormDeviationKind.ElementOfOtherEdition, "proactive", printed));
            return Assert.Single(ReportAudit.Run(builder.Build()).Findings, finding => finding.RuleId == "DC1005").Message();
        }
    }

    [Fact]
    public void Its_tables_are_laid_out_as_official_ones()
    {
        var table = OfficialTable.Of(InventedEdition.Form.Table(SectionKind.Applications));

        Assert.Equal(9, table.Width);
        Assert.All(table.Rows, row => Assert.InRange(row.Sum(cell => cell.ColumnSpan), 1, 9));
        Assert.Contains(table.Rows.SelectMany(row => row), cell => cell.Label?.Chinese == "6.以程序批量提出的申请");
    }

    [Fact]
    public void The_manual_knows_what_rules_read_in_it_and_for_which_years_it_is()
    {
        var read = RuleCells.ReadBy(RuleCatalogue.Find("DC3002")!, InventedEdition.Form);

        Assert.Contains(read, cell => cell.Row.Key == InventedEdition.NewRow);
        Assert.Equal(InventedEdition.Form.Cells, RuleCells.ReadBy(RuleCatalogue.Find("DC1113")!, InventedEdition.Form));
        Assert.EndsWith("2021、2022、2023、2024、2025、2026年度用2021年版，2027年度起用2027年版（虚构）", EditionYears.Of(InventedEdition.Catalogue.Forms).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DisplayLanguage.Chinese, "2027年版（虚构） 24 条", "6.以程序批量提出的申请", "2027年版（虚构）")]
    [InlineData(DisplayLanguage.English, "Invented format of 2027: 24", "Automated applications", "Invented format of 2027")]
    public void The_manual_speaks_of_it_wherever_it_speaks_of_editions(DisplayLanguage language, string rows, string row, string name)
    {
        var manual = RuleManual.Markdown(RuleCatalogue.Rulebook, InventedEdition.Forms, language);

        Assert.Contains(rows, Chapter(manual, "DC3003"), StringComparison.Ordinal);
        Assert.Contains(row, Chapter(manual, "DC3002"), StringComparison.Ordinal);
        Assert.Contains(name, Chapter(manual, "DC1113"), StringComparison.Ordinal);
        Assert.DoesNotContain(name, Chapter(manual, "DC3105"), StringComparison.Ordinal);
        Assert.Contains("南桥自治州人民政府", manual, StringComparison.Ordinal);
        Assert.DoesNotContain(name, RuleManual.Markdown(RuleCatalogue.Rulebook, language), StringComparison.Ordinal);
    }

    private static string Chapter(string manual, string id)
    {
        var start = manual.IndexOf($"\n## {id}\n", StringComparison.Ordinal) + 1;
        return manual[start..manual.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }

    private static void AssertPlainAuditAgrees(AnnualDisclosureReport report, AuditResult audit)
    {
        var plain = new AuditedReport(report, RuleOptions.Default);
        var answers = RuleEngine.Ask(RuleCatalogue.Rules, plain);

        Assert.Equal(answers.Breaches.Select(breach => new Finding(breach, plain)), audit.Findings);
        Assert.Equal((answers.PassedCount, answers.NotApplicableCount), (audit.Counts.Passed, audit.Counts.NotApplicable));
    }
}
