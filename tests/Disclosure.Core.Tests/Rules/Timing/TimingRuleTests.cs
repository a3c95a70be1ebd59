using System.Globalization;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Core.Tests.Rules.Timing;

/// <summary>When reports are published: whom which day binds, what a holiday changes, and what is certain of a date.</summary>
public sealed class TimingRuleTests
{
    private const string Bureau = "青石县水务局";

    [Theory]
    [InlineData(Bureau, 2024, "2025-01-31", "")]
    [InlineData(Bureau, 2023, "2024-02-01", "DC9001 error")]
    [InlineData("东港市水务局", 2023, "2024-02-01", "DC9001 error")]
    [InlineData("怀化市水务局", 2023, "2024-02-01", "DC9001 error")]
    [InlineData("湖南省水利厅", 2023, "2024-02-01", "DC9001 error")]
    [InlineData("青石县人民政府", 2023, "2024-03-29", "")]
    [InlineData("青石县人民政府", 2024, "2025-04-01", "DC9002 error")]
    [InlineData("青石县人民政府办公室", 2023, "2024-03-20", "")]
    [InlineData("青石县人民政府办公室", 2024, "2025-04-01", "DC9002 warning")]
    [InlineData("青石县柳溪镇人民政府", 2023, "2024-02-01", "DC9006 warning")]
    [InlineData("城关街道办事处", 2023, "2024-02-01", "DC9006 warning")]
    [InlineData("国家税务总局青石县税务局", 2023, "2024-03-01", "")]
    [InlineData("国家税务总局青石县税务局", 2024, "2025-04-01", "DC9002 warning")]
    public void The_organ_decides_the_day(string authority, int year, string published, string told) =>
        Assert.Equal(told, Told(Report(authority, year, published)));

    [Theory]
    [InlineData(ReportScope.Own, "DC9001 error")]
    [InlineData(ReportScope.Consolidated, "")]
    public void The_office_of_a_government_publishes_by_the_scope_of_its_report(ReportScope scope, string told)
    {
        var builder = Report("青石县人民政府办公室", 2023, "2024-03-01").ToBuilder();
        builder.Scope = scope;

        Assert.Equal(told, Told(builder.Build()));
    }

    // 2026-01-31 is a Saturday, 2025-01-31 in the Spring Festival that ended on 4 February, 2027-01-31 a Sunday of a year not arranged yet,
    // and 2024-03-31 a Sunday.
    [Theory]
    [InlineData(Bureau, 2025, "2026-01-30", "")]
    [InlineData(Bureau, 2025, "2026-02-02", "DC9007 warning")]
    [InlineData(Bureau, 2025, "2026-02-03", "DC9001 error")]
    [InlineData(Bureau, 2024, "2025-02-05", "DC9007 warning")]
    [InlineData(Bureau, 2024, "2025-02-06", "DC9001 error")]
    [InlineData(Bureau, 2026, "2027-02-01", "DC9007 warning")]
    [InlineData(Bureau, 2026, "2027-02-02", "DC9001 error")]
    [InlineData("青石县人民政府", 2023, "2024-04-01", "DC9007 warning")]
    [InlineData("青石县人民政府", 2023, "2024-04-02", "DC9002 error")]
    [InlineData("青石县柳溪镇人民政府", 2025, "2026-02-02", "DC9007 warning")]
    [InlineData("青石县柳溪镇人民政府", 2025, "2026-02-03", "DC9006 warning")]
    public void The_first_working_day_behind_a_holiday_is_a_warning(string authority, int year, string published, string told) =>
        Assert.Equal(told, Told(Report(authority, year, published)));

    [Fact]
    public void A_signature_alone_is_judged_but_is_no_error()
    {
        var late = Report(Bureau, 2023, null, signature: "2024-02-20");

        Assert.Equal("DC9001 warning", Told(late));
        Assert.Contains("以落款日期判断", Message(late), StringComparison.Ordinal);
        Assert.Equal("", Told(Report(Bureau, 2023, null, signature: "2024-01-20")));
    }

    [Fact]
    public void Of_two_dates_that_of_publication_counts_and_the_other_is_told()
    {
        var late = Report(Bureau, 2023, "2024-02-20", signature: "2024-01-20");

        Assert.Equal("DC9001 error", Told(late));
        Assert.Contains("落款日期是2024年1月20日，以公布日期为准", Message(late), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dates_of_publication_that_differ_are_no_error()
    {
        var builder = new ReportBuilder(2023) { Authority = Bureau, PublishedOn = On("2024-02-20") with { Otherwise = new DateOnly(2024, 1, 20) } };

        Assert.Equal("DC9001 warning", Told(builder.Build()));
        Assert.Contains("2024年1月20日，两处不一致", Message(builder.Build()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-19", "")]
    [InlineData("2024-01-20", "")]
    [InlineData("2024-01-21", "DC9003 warning")]
    [InlineData("2024-02-01", "DC9001 error")]
    public void A_local_day_binds_before_that_of_the_law(string published, string told) =>
        Assert.Equal(told, Told(Report(Bureau, 2023, published), Local(OrganKind.CountyDepartment, new DueDay(1, 20))));

    [Theory]
    [InlineData("2024-02-10", "")]
    [InlineData("2024-02-21", "DC9003 warning")]
    public void A_local_day_of_townships_takes_the_place_of_practice(string published, string told) =>
        Assert.Equal(told, Told(Report("青石县柳溪镇人民政府", 2023, published), Local(OrganKind.Township, new DueDay(2, 20))));

    [Fact]
    public void A_local_day_of_others_binds_nobody_else() =>
        Assert.Equal("", Told(Report(Bureau, 2023, "2024-01-25"), Local(OrganKind.CountyGovernment, new DueDay(1, 20))));

    [Theory]
    [InlineData("2024-01-05", "2023-12-29", "DC9004 warning")]
    [InlineData("2023-12-29", null, "DC9004 warning")]
    [InlineData("2024-01-01", "2024-01-01", "")]
    [InlineData("2024-01-20", "2024-01-22", "DC9008 warning")]
    public void Dates_follow_each_other(string published, string? signature, string told) => Assert.Equal(told, Told(Report(Bureau, 2023, published, signature)));

    [Fact]
    public void Without_a_date_or_a_year_nothing_is_said()
    {
        Assert.Equal("", Told(Report(Bureau, 2023, null)));
        Assert.Equal("", Told(new ReportBuilder(ReportEdition.Revised2021) { Authority = Bureau, PublishedOn = On("2024-02-20") }.Build()));
    }

    [Fact]
    public void A_finding_leads_to_where_the_date_stands()
    {
        var place = new DocumentPlace(7, 3);
        var builder = new ReportBuilder(2023) { Authority = Bureau, PublishedOn = On("2024-02-20") with { Place = place } };

        Assert.Equal(place, Assert.Single(ReportAudit.Run(builder.Build()).Findings, finding => finding.RuleId == "DC9001").Place);
    }

    private static RuleOptions Local(OrganKind kind, DueDay day) => new() { Deadlines = new Dictionary<OrganKind, DueDay> { [kind] = day } };

    private static AnnualDisclosureReport Report(string authority, int year, string? published, string? signature = null) => new ReportBuilder(year)
    {
        Authority = authority,
        PublishedOn = published is null ? null : On(published),
        SignedOn = signature is null ? null : On(signature),
    }.Build();

    private static ReportDate On(string date) => new(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Told(AnnualDisclosureReport report, RuleOptions? options = null) => string.Join(", ", ReportAudit.Run(report, options).Findings
        .Where(finding => finding.RuleId.StartsWith("DC90", StringComparison.Ordinal)).Select(finding => finding.Severity == RuleSeverity.Error ? $"{finding.RuleId} error" : $"{finding.RuleId} warning"));

    private static string Message(AnnualDisclosureReport report) =>
        ReportAudit.Run(report).Findings.Single(finding => finding.RuleId == "DC9001").Message(DisplayLanguage.Chinese);
}
