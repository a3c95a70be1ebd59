using System.Diagnostics;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Reports.Organs;

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
    [InlineData("盐城市人民政府", OrganKind.CityGovernment)]
    [InlineData("安徽省宣城市人民政府", OrganKind.CityGovernment)]
    [InlineData("白城市人民政府", OrganKind.CityGovernment)]
    [InlineData("盐城市公安局", OrganKind.CityDepartment)]
    [InlineData("聊城市城市管理局", OrganKind.CityDepartment)]
    [InlineData("运城市建设局", OrganKind.CityDepartment)]
    [InlineData("黄冈市麻城市人民政府", OrganKind.CountyGovernment)]
    [InlineData("盐城市亭湖区人民政府", OrganKind.CountyGovernment)]
    [InlineData("云岭省城市管理局", OrganKind.ProvincialDepartment)]
    [InlineData("天门市拖市镇人民政府", OrganKind.Township)]
    [InlineData("拖市镇人民政府", OrganKind.Township)]
    [InlineData("和平镇人民政府", OrganKind.Township)]
    [InlineData("双城镇政府", OrganKind.Township)]
    [InlineData("青石县太和乡", OrganKind.Township)]
    [InlineData("沙市镇", OrganKind.Township)]
    [InlineData("青石县松坪街道办", OrganKind.StreetOffice)]
    [InlineData("荆州市沙市区城区街道办事处", OrganKind.StreetOffice)]
    [InlineData("上海市浦东新区塘桥街道办事处", OrganKind.StreetOffice)]
    [InlineData("重庆市云阳县人民政府", OrganKind.CountyGovernment)]
    [InlineData("重庆市彭水苗族土家族自治县人民政府", OrganKind.CountyGovernment)]
    [InlineData("上海市浦东新区人民政府", OrganKind.CountyGovernment)]
    [InlineData("天津市滨海新区人民政府", OrganKind.CountyGovernment)]
    [InlineData("济南市市中区人民政府", OrganKind.CountyGovernment)]
    [InlineData("青岛市市北区人民政府", OrganKind.CountyGovernment)]
    [InlineData("荆州市沙市区人民政府", OrganKind.CountyGovernment)]
    [InlineData("乌鲁木齐市新市区人民政府", OrganKind.CountyGovernment)]
    [InlineData("新乡市红旗区人民政府", OrganKind.CountyGovernment)]
    [InlineData("新乡县人民政府", OrganKind.CountyGovernment)]
    [InlineData("常德市津市市人民政府", OrganKind.CountyGovernment)]
    [InlineData("六盘水市六枝特区人民政府", OrganKind.CountyGovernment)]
    [InlineData("湖北省神农架林区人民政府", OrganKind.CountyGovernment)]
    [InlineData("晋城市城区人民政府", OrganKind.CountyGovernment)]
    [InlineData("恩施土家族苗族自治州恩施市人民政府", OrganKind.CountyGovernment)]
    [InlineData("锡林郭勒盟锡林浩特市人民政府", OrganKind.CountyGovernment)]
    [InlineData("莫力达瓦达斡尔族自治旗人民政府", OrganKind.CountyGovernment)]
    [InlineData("积石山保安族东乡族撒拉族自治县人民政府", OrganKind.CountyGovernment)]
    [InlineData("大兴安岭地区加格达奇区人民政府", OrganKind.CountyGovernment)]
    [InlineData("青石县政府", OrganKind.CountyGovernment)]
    [InlineData("绿园区政府", OrganKind.CountyGovernment)]
    [InlineData("济南市市中区财政局", OrganKind.CountyDepartment)]
    [InlineData("青岛市市南区教育局", OrganKind.CountyDepartment)]
    [InlineData("绿园区政府办", OrganKind.CountyDepartment)]
    [InlineData("青石县发改委", OrganKind.CountyDepartment)]
    [InlineData("上海市浦东新区生态环境局", OrganKind.CountyDepartment)]
    [InlineData("青石县卫健委", OrganKind.CountyDepartment)]
    [InlineData("广州市越秀区市场监督管理局", OrganKind.CountyDepartment)]
    [InlineData("青石县公安局", OrganKind.CountyDepartment)]
    [InlineData("贵州省贵阳市人民政府", OrganKind.CityGovernment)]
    [InlineData("贵阳市人民政府", OrganKind.CityGovernment)]
    [InlineData("深圳市人民政府", OrganKind.CityGovernment)]
    [InlineData("深圳市政府", OrganKind.CityGovernment)]
    [InlineData("吉林省吉林市人民政府", OrganKind.CityGovernment)]
    [InlineData("湘西土家族苗族自治州人民政府", OrganKind.CityGovernment)]
    [InlineData("克孜勒苏柯尔克孜自治州人民政府", OrganKind.CityGovernment)]
    [InlineData("景德镇市人民政府", OrganKind.CityGovernment)]
    [InlineData("萍乡市人民政府", OrganKind.CityGovernment)]
    [InlineData("东莞市人民政府", OrganKind.CityGovernment)]
    [InlineData("儋州市人民政府", OrganKind.CityGovernment)]
    [InlineData("呼伦贝尔市人民政府", OrganKind.CityGovernment)]
    [InlineData("广州市公安局", OrganKind.CityDepartment)]
    [InlineData("喀什地区财政局", OrganKind.CityDepartment)]
    [InlineData("新疆维吾尔自治区喀什地区财政局", OrganKind.CityDepartment)]
    [InlineData("锡林郭勒盟商务局", OrganKind.CityDepartment)]
    [InlineData("锡盟商务局", OrganKind.CityDepartment)]
    [InlineData("内蒙古自治区锡林郭勒盟商务局", OrganKind.CityDepartment)]
    [InlineData("长春市政府办公厅", OrganKind.CityDepartment)]
    [InlineData("黔西南布依族苗族自治州财政局", OrganKind.CityDepartment)]
    [InlineData("景德镇市财政局", OrganKind.CityDepartment)]
    [InlineData("昆明市市级机关事务管理局", OrganKind.CityDepartment)]
    [InlineData("武汉市卫健委", OrganKind.CityDepartment)]
    [InlineData("贵州省人民政府", OrganKind.Province)]
    [InlineData("黑龙江省人民政府", OrganKind.Province)]
    [InlineData("新疆维吾尔自治区人民政府", OrganKind.Province)]
    [InlineData("西藏自治区人民政府", OrganKind.Province)]
    [InlineData("重庆市人民政府", OrganKind.Province)]
    [InlineData("贵州省财政厅", OrganKind.ProvincialDepartment)]
    [InlineData("北京市城市管理委员会", OrganKind.ProvincialDepartment)]
    [InlineData("上海市政府办公厅", OrganKind.ProvincialDepartment)]
    [InlineData("江西省乡村振兴局", OrganKind.ProvincialDepartment)]
    [InlineData("广东省市场监督管理局", OrganKind.ProvincialDepartment)]
    [InlineData("浙江省住房和城乡建设厅", OrganKind.ProvincialDepartment)]
    [InlineData("云南省人民政府外事办公室", OrganKind.ProvincialDepartment)]
    [InlineData("重庆市城市管理局", OrganKind.ProvincialDepartment)]
    [InlineData("内蒙古自治区信访局", OrganKind.ProvincialDepartment)]
    [InlineData("人力资源和社会保障部", OrganKind.Ministry)]
    [InlineData("住房和城乡建设部", OrganKind.Ministry)]
    [InlineData("国务院国有资产监督管理委员会", OrganKind.Ministry)]
    [InlineData("中国人民银行", OrganKind.Ministry)]
    [InlineData("中国证券监督管理委员会", OrganKind.Ministry)]
    [InlineData("国家互联网信息办公室", OrganKind.Ministry)]
    [InlineData("国家乡村振兴局", OrganKind.Ministry)]
    [InlineData("国家发展改革委", OrganKind.Ministry)]
    [InlineData("中华人民共和国财政部", OrganKind.Ministry)]
    [InlineData("审计署", OrganKind.Ministry)]
    [InlineData("海关总署", OrganKind.Ministry)]
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
    [InlineData("麻城市人民政府")]
    [InlineData("宣传部")]
    [InlineData("青石县人民武装部")]
    [InlineData("喀什地区行政公署")]
    [InlineData("喀什地区")]
    [InlineData("锡林郭勒盟行政公署")]
    [InlineData("新疆生产建设兵团")]
    [InlineData("新疆生产建设兵团财政局")]
    [InlineData("新疆生产建设兵团第八师石河子市财政局")]
    [InlineData("国家税务总局广州市税务局")]
    [InlineData("青石县税务局")]
    [InlineData("财政部四川监管局")]
    [InlineData("审计署驻广州特派员办事处")]
    [InlineData("交通运输部长江航务管理局")]
    [InlineData("南京海关")]
    [InlineData("青石县高新区管理委员会")]
    [InlineData("南通市经济技术开发区财政局")]
    [InlineData("广州经济技术开发区管理委员会")]
    [InlineData("重庆两江新区管理委员会")]
    [InlineData("苏州工业园区管理委员会")]
    [InlineData("平潭综合实验区财政局")]
    [InlineData("广州市公安局天河区分局")]
    [InlineData("广州市规划和自然资源局白云区分局")]
    [InlineData("青石县松坪镇财政局")]
    [InlineData("青石县松坪镇卫生院")]
    [InlineData("青石县人民政府驻上海办事处")]
    [InlineData("中共青石县委办公室")]
    [InlineData("青石县委办公室")]
    [InlineData("青石县纪委监委")]
    [InlineData("青石县人大常委会办公室")]
    [InlineData("昆山市人民政府")]
    [InlineData("仙桃市人民政府")]
    [InlineData("津市市财政局")]
    [InlineData("延边州财政局")]
    [InlineData("青石县供电公司")]
    [InlineData("省财政厅")]
    [InlineData("市财政局")]
    [InlineData("县财政局")]
    [InlineData("区人民政府")]
    [InlineData("镇人民政府")]
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

    [Fact]
    public void What_is_no_name_is_looked_through_in_no_time()
    {
        var clock = Stopwatch.StartNew();
        foreach (var part in new[] { "市", "区", "人民政府区", "青石", "自治", "镇乡", "街道" })
        {
            for (var length = 1; length <= 100_000; length *= 7) Inferred(string.Concat(Enumerable.Repeat(part, length)));
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Every_city_with_districts_is_known_with_what_stands_below_it() => Assert.All(CityNames.WithDistricts, city =>
    {
        Assert.Equal(OrganKind.CityGovernment, Inferred($"{city}人民政府").Kind);
        Assert.Equal(OrganKind.CityDepartment, Inferred($"{city}财政局").Kind);
        Assert.Equal(OrganKind.CityDepartment, Inferred($"{city}城市管理综合行政执法局").Kind);
        Assert.Equal(OrganKind.CityDepartment, Inferred($"云岭省{city}市场监督管理局").Kind);
        Assert.Equal(OrganKind.CountyGovernment, Inferred($"{city}青石县人民政府").Kind);
        Assert.Equal(OrganKind.CountyDepartment, Inferred($"云岭省{city}白鹭区住房和城乡建设局").Kind);
        Assert.Equal(OrganKind.StreetOffice, Inferred($"{city}白鹭区人民政府北岗街道办事处").Kind);
        Assert.Equal(OrganKind.Township, Inferred($"{city}白鹭区松坪镇人民政府").Kind);
        Assert.Null(Inferred($"国家税务总局{city}税务局").Kind);
        Assert.Null(Inferred($"{city}经济技术开发区管理委员会").Kind);
    });

    [Fact]
    public void There_are_as_many_cities_as_the_country_has() => Assert.Equal(293, CityNames.WithDistricts.Count);

    private static AnnualDisclosureReport Without(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        builder.OrganKind = null;
        return builder.Build();
    }

    private static OrganInference Inferred(string? authority) => new ReportBuilder(ReportEdition.Revised2021) { Authority = authority }.Build().Organ;
}
