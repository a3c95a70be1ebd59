using Disclosure.Reports;
using Disclosure.Reports.Json;

namespace Disclosure.Core.Tests.Reports;

public sealed class OrganInferenceTests
{
    [Fact]
    public void What_the_caller_says_outranks_the_name_and_is_kept()
    {
        var report = new ReportBuilder(2021) { Authority = "青石县人民政府", OrganKind = OrganKind.CityGovernment }.SetRest(Figure.Zero).Build();

        Assert.Equal(OrganKind.CityGovernment, report.OrganKind);
        Assert.Contains("设区的市", report.Organ.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(report, report.ToBuilder().Build());
        Assert.Equal(report, ReportJson.Read(ReportJson.Write(report)).Report);
        Assert.NotEqual(report, Without(report));
        Assert.Contains("\"organKind\": \"cityGovernment\"", ReportJson.Write(report), StringComparison.Ordinal);
        Assert.DoesNotContain("organKind", ReportJson.Write(Without(report)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_there_is_not_is_a_problem() =>
        Assert.Equal("DP1101", Assert.Single(ReportJson.Read("{\"year\": 2021, \"organKind\": \"village\", \"cells\": {}}").Problems).Code);

    private static AnnualDisclosureReport Without(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        builder.OrganKind = null;
        return builder.Build();
    }
}
