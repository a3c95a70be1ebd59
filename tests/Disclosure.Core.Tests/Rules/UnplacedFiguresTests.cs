using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

/// <summary>What is printed but could not be placed is not missing.</summary>
public sealed class UnplacedFiguresTests
{
    [Theory]
    [InlineData("reconsiderationAndLitigation", "reconsiderationAndLitigation")]
    [InlineData("reconsiderationAndLitigation", "reconsideration", "directLitigation", "litigationAfterReconsideration")]
    [InlineData("proactive", "proactive")]
    public void A_table_whose_figures_could_not_be_placed_is_not_missing(string table, params string[] unplaced)
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Table.Path == table)) builder.Set(cell, Figure.Absent);
        Assert.Equal(["DC1105"], RuleIds(builder));

        foreach (var path in unplaced) builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnplacedFigures, path, "甲"));
        Assert.Empty(RuleIds(builder));
    }

    [Fact]
    public void A_row_whose_figures_could_not_be_placed_is_not_missing()
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Row.Key == "publishedMaterial")) builder.Set(cell, Figure.Absent);
        Assert.Equal(["DC1106"], RuleIds(builder));

        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnplacedFigures, "applications.publishedMaterial", "3.要求提供公开出版物"));
        Assert.Empty(RuleIds(builder));
    }

    private static IEnumerable<string> RuleIds(ReportBuilder builder) => ReportAudit.Run(builder.Build()).Findings.Select(finding => finding.RuleId);
}
