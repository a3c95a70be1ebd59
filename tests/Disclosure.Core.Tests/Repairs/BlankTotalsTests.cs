using Disclosure.Forms;
using Disclosure.Repairs.Slips;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>Totals that are not filled in are one cause, whatever rules tell of them.</summary>
public sealed class BlankTotalsTests
{
    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void A_blank_column_of_totals_is_one_diagnosis(BalancedReport balanced) =>
        IsOneCause(balanced.Report, cell => cell.Table.Section == SectionKind.Applications && cell.Column.Key == "total");

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void A_blank_row_of_totals_is_one_diagnosis(BalancedReport balanced) =>
        IsOneCause(balanced.Report, cell => cell.Row.Key == "totalDisposed");

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void Blank_totals_of_section_four_are_one_diagnosis(BalancedReport balanced) =>
        IsOneCause(balanced.Report, cell => cell.Table.Section == SectionKind.ReconsiderationAndLitigation && cell.Column.Key == "total");

    [Fact]
    public void A_wrong_figure_beside_blank_totals_is_a_diagnosis_of_its_own()
    {
        var report = Blank(SampleReports.Balanced2021, cell => cell.Table.Section == SectionKind.Applications && cell.Column.Key == "total")
            .With("applications.disclosed.naturalPerson", 9999L);
        var diagnoses = ReportAudit.Run(report).Diagnose();
        Assert.Equal(2, diagnoses.Count);
        Assert.Same(SlipCatalogue.TotalLeftBlank, Assert.Single(diagnoses[0].Explanations).Slip);
        Assert.Contains(diagnoses[1].Findings, finding => finding.RuleId == "DC3002");
    }

    [Fact]
    public void The_cause_names_its_cells_and_all_findings_stay()
    {
        var result = ReportAudit.Run(Blank(SampleReports.Balanced2021, cell => cell.Path is "applications.receivedThisYear.total" or "applications.disclosed.total"));
        var diagnosis = Assert.Single(result.Diagnose());
        Assert.Equal("DC1110", diagnosis.Findings[0].RuleId);
        Assert.Contains("2 格总计没有填", diagnosis.Explanations[0].Message(), StringComparison.Ordinal);
        Assert.Contains("本年新收政府信息公开申请数量 × 总计", diagnosis.Explanations[0].Message(), StringComparison.Ordinal);
        Assert.Superset(result.Findings.Where(finding => finding.Severity == RuleSeverity.Error).ToHashSet(), diagnosis.Findings.ToHashSet());
    }

    [Fact]
    public void A_repair_that_stands_alone_does_not_silence_it()
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        foreach (var cell in builder.Form.Cells) builder.Set(cell, Figure.Zero);
        foreach (var (path, number) in new[]
        {
            ("receivedThisYear.naturalPerson", 2L), ("receivedThisYear.legalServiceOrganization", 1L), ("publishedMaterial.naturalPerson", 2L),
            ("totalDisposed.naturalPerson", 2L), ("carriedForwardToNextYear.legalServiceOrganization", 1L),
        })
        {
            builder.Set($"applications.{path}", number);
        }

        IsOneCause(builder.Build(), cell => cell.Table.Section == SectionKind.Applications && cell.Column.Key == "total");
    }

    // Every error is told by the one diagnosis; without filled parts there is none, and a single blank is located by its equations.
    private static void IsOneCause(AnnualDisclosureReport report, Func<FormCell, bool> isTotal)
    {
        var result = ReportAudit.Run(Blank(report, isTotal));
        var errors = result.Findings.Where(finding => finding.Severity == RuleSeverity.Error).ToList();
        if (errors.Count == 0) return;
        if (errors.Count(error => error.RuleId == "DC1110") < 2) return;
        var diagnosis = Assert.Single(result.Diagnose());
        Assert.Empty(errors.Except(diagnosis.Findings));
        Assert.Same(SlipCatalogue.TotalLeftBlank, Assert.Single(diagnosis.Explanations).Slip);
    }

    private static AnnualDisclosureReport Blank(AnnualDisclosureReport report, Func<FormCell, bool> isTotal)
    {
        var builder = report.ToBuilder();
        foreach (var cell in report.Form.Cells.Where(isTotal)) builder.Set(cell, Figure.Blank);
        return builder.Build();
    }
}
