using System.Reflection;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.HouseRules;

public sealed class GuardTests
{
    private const int NoSuchValue = 999;

    private static readonly FormCell Foreign = Form.Trial2019.Cells[0];

    // Its file of options is read, and refused, elsewhere; the audit refuses what came another way.
    private static readonly Type[] RefusedOnUse = [typeof(RuleOptions)];

    private static readonly Dictionary<string, ParameterInfo> Edges = PublicEdges.Of(typeof(ReportAudit).Assembly).ToDictionary(PublicEdges.NameOf);

    public static TheoryData<string> References { get; } = [.. Edges.Where(edge => PublicEdges.RefusesNull(edge.Value)).Select(edge => edge.Key)];

    public static TheoryData<string> Choices { get; } =
        [.. Edges.Where(edge => edge.Value.ParameterType.IsEnum && !RefusedOnUse.Contains(edge.Value.Member.DeclaringType)).Select(edge => edge.Key)];

    [Theory]
    [MemberData(nameof(References))]
    public void Null_is_refused(string edge) => Assert.ThrowsAny<ArgumentException>(() => PublicEdges.Call(Edges[edge], null));

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_number_that_names_nothing_is_refused(string edge) =>
        Assert.ThrowsAny<ArgumentException>(() => PublicEdges.Call(Edges[edge], Enum.ToObject(Edges[edge].ParameterType, NoSuchValue)));

    [Fact]
    public void The_edges_are_looked_at_where_there_are_some()
    {
        Assert.True(References.Count > 60, $"{References.Count}");
        Assert.True(Choices.Count > 20, $"{Choices.Count}");
    }

    [Fact]
    public void An_audit_refuses_a_reading_of_blanks_that_names_nothing() =>
        Assert.ThrowsAny<ArgumentException>(() => ReportAudit.Run(SampleReports.Balanced2021, new RuleOptions { BlankReading = (BlankReading)NoSuchValue }));

    [Fact]
    public void A_cell_of_another_edition_is_refused()
    {
        var report = SampleReports.Balanced2021;
        var audited = new AuditedReport(report, RuleOptions.Default);

        Assert.Throws<ArgumentException>(() => report[Foreign]);
        Assert.Throws<ArgumentException>(() => report.With(Foreign, Figure.Zero));
        Assert.Throws<ArgumentException>(() => report.ToBuilder()[Foreign]);
        Assert.Throws<ArgumentException>(() => report.ToBuilder().Set(Foreign, Figure.Zero));
        Assert.Throws<ArgumentException>(() => audited[Foreign]);
        Assert.Throws<ArgumentException>(() => audited.ReadsAsZero(Foreign));
    }

    [Fact]
    public void A_table_of_another_edition_is_refused()
    {
        var audited = new AuditedReport(SampleReports.Balanced2021, RuleOptions.Default);

        Assert.Throws<ArgumentException>(() => audited.HasNumber(Foreign.Table));
        Assert.Throws<ArgumentException>(() => audited.IsPrinted(Foreign.Table));
    }

    [Fact]
    public void An_equation_over_cells_of_another_edition_is_refused() =>
        Assert.Throws<ArgumentException>(() => Examples.EquationRule(_ => [new Equation(Foreign.Row, [Foreign], Relation.AtLeast, [])]).Equations(Form.Revised2021));

    [Fact]
    public void A_list_with_a_gap_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Equation(Foreign.Row, [null!], Relation.Equal));
        Assert.Throws<ArgumentException>(() => new ReportReading(null, [null!]));
        Assert.Throws<ArgumentException>(() => new ReportBuilder(2025) { Sections = [null!] }.Build());
        Assert.Throws<ArgumentException>(() =>
        {
            var builder = new ReportBuilder(2025);
            builder.Deviations.Add(null!);
            return builder.Build();
        });
    }
}
