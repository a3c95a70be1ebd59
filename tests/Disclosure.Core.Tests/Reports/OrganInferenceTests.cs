using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Json;

namespace Disclosure.Core.Tests.Reports;

public sealed class OrganInferenceTests
{
    [Theory]
    [InlineData("松坪镇人民政府", OrganKind.Township)]
    [InlineData("青石县松坪镇", OrganKind.Township)]
    [InlineData("青石县云雾苗族乡人民政府", OrganKind.Township)]
    [InlineData("红旗镇人民政府", OrganKind.Township)]
    [InlineData("北岗街道办事处", OrganKind.StreetOffice)]
    [InlineData("临渚市云台区人民政府北岗街道办事处", OrganKind.StreetOffice)]
    [InlineData("青石县人民政府", OrganKind.CountyGovernment)]
    [InlineData("临渚市云台区人民政府", OrganKind.CountyGovernment)]
    [InlineData("北京市朝阳区人民政府", OrganKind.CountyGovernment)]
    [InlineData("苏州市昆山市人民政府", OrganKind.CountyGovernment)]
    [InlineData("内蒙古自治区青石旗人民政府", OrganKind.CountyGovernment)]
    [InlineData("青石县交通运输局", OrganKind.CountyDepartment)]
    [InlineData("青石县住房和城乡建设局", OrganKind.CountyDepartment)]
    [InlineData("白鹭区城市管理局", OrganKind.CountyDepartment)]
    [InlineData("青石县人民政府办公室", OrganKind.CountyDepartment)]
    [InlineData("青石县乡村振兴局", OrganKind.CountyDepartment)]
    [InlineData("云岭彝族自治县财政局", OrganKind.CountyDepartment)]
    [InlineData("广州市人民政府", OrganKind.CityGovernment)]
    [InlineData("江苏省南京市人民政府", OrganKind.CityGovernment)]
    [InlineData("云岭彝族自治州人民政府", OrganKind.CityGovernment)]
    [InlineData("武汉市生态环境局", OrganKind.CityDepartment)]
    [InlineData("南京市市场监督管理局", OrganKind.CityDepartment)]
    [InlineData("武汉市住房和城乡建设局", OrganKind.CityDepartment)]
    [InlineData("杭州市人民政府国有资产监督管理委员会", OrganKind.CityDepartment)]
    [InlineData("上海市人民政府", OrganKind.Province)]
    [InlineData("云岭省人民政府", OrganKind.Province)]
    [InlineData("广西壮族自治区人民政府", OrganKind.Province)]
    [InlineData("云岭省财政厅", OrganKind.ProvincialDepartment)]
    [InlineData("上海市人民政府办公厅", OrganKind.ProvincialDepartment)]
    [InlineData("自然资源部", OrganKind.Ministry)]
    [InlineData("国家市场监督管理总局", OrganKind.Ministry)]
    [InlineData("国家发展和改革委员会", OrganKind.Ministry)]
    public void A_name_tells_its_kind_of_organ(string authority, OrganKind kind)
    {
        var organ = Inferred(authority);

        Assert.Equal(kind, organ.Kind);
        Assert.Contains(authority, organ.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains(authority, organ.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("南桥市人民政府")]
    [InlineData("南桥市财政局")]
    [InlineData("财政局")]
    [InlineData("人民政府")]
    [InlineData("云台经济技术开发区管理委员会")]
    [InlineData("白鹭新区管委会")]
    [InlineData("国家税务总局青石县税务局")]
    [InlineData("青石县委宣传部")]
    [InlineData("松坪镇财政局")]
    [InlineData("南桥市公安局白鹭分局")]
    [InlineData("本机关")]
    public void A_name_that_fits_two_kinds_or_none_tells_none(string? authority)
    {
        var organ = Inferred(authority);

        Assert.Null(organ.Kind);
        Assert.NotEmpty(organ.Reason.Chinese);
        Assert.NotEmpty(organ.Reason.English);
    }

    [Fact]
    public void What_the_caller_says_outranks_the_name_and_is_kept()
    {
        var report = new ReportBuilder(2021) { Authority = "青石县人民政府", OrganKind = OrganKind.CityGovernment }.SetRest(Figure.Zero).Build();

        Assert.Equal(OrganKind.CityGovernment, report.OrganKind);
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

    private static OrganInference Inferred(string? authority) => new ReportBuilder(ReportEdition.Revised2021) { Authority = authority }.Build().Organ;
}
