using System.Diagnostics;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Organs;

namespace Disclosure.Core.Tests.Reports;

/// <summary>What the names of organs tell: places that are odd among them, and zones that are no places.</summary>
public sealed class OrganNameTests
{
    private static readonly Dictionary<OrganKind, string> Telling = new()
    {
        [OrganKind.Township] = """
            松坪镇人民政府 青石县松坪镇 青石县云雾苗族乡人民政府 红旗镇人民政府 天门市拖市镇人民政府 拖市镇人民政府
            和平镇人民政府 双城镇政府 青石县太和乡 沙市镇
            """,
        [OrganKind.StreetOffice] = """
            北岗街道办事处 临渚市云台区人民政府北岗街道办事处 青石县松坪街道办 荆州市沙市区城区街道办事处
            上海市浦东新区塘桥街道办事处
            """,
        [OrganKind.CountyGovernment] = """
            青石县人民政府 临渚市云台区人民政府 北京市朝阳区人民政府 苏州市昆山市人民政府 内蒙古自治区青石旗人民政府
            黄冈市麻城市人民政府 盐城市亭湖区人民政府 重庆市云阳县人民政府 重庆市彭水苗族土家族自治县人民政府
            上海市浦东新区人民政府 天津市滨海新区人民政府 济南市市中区人民政府 青岛市市北区人民政府 荆州市沙市区人民政府
            乌鲁木齐市新市区人民政府 新乡市红旗区人民政府 新乡县人民政府 常德市津市市人民政府 六盘水市六枝特区人民政府
            湖北省神农架林区人民政府 晋城市城区人民政府 恩施土家族苗族自治州恩施市人民政府 锡林郭勒盟锡林浩特市人民政府
            莫力达瓦达斡尔族自治旗人民政府 积石山保安族东乡族撒拉族自治县人民政府 大兴安岭地区加格达奇区人民政府 青石县政府
            绿园区政府
            """,
        [OrganKind.CountyDepartment] = """
            青石县交通运输局 青石县住房和城乡建设局 白鹭区城市管理局 青石县人民政府办公室 青石县乡村振兴局 云岭彝族自治县财政局
            济南市市中区财政局 青岛市市南区教育局 绿园区政府办 青石县发改委 上海市浦东新区生态环境局 青石县卫健委
            广州市越秀区市场监督管理局 青石县公安局
            """,
        [OrganKind.CityGovernment] = """
            广州市人民政府 江苏省南京市人民政府 云岭彝族自治州人民政府 盐城市人民政府 安徽省宣城市人民政府 白城市人民政府
            贵州省贵阳市人民政府 贵阳市人民政府 深圳市人民政府 深圳市政府 吉林省吉林市人民政府 湘西土家族苗族自治州人民政府
            克孜勒苏柯尔克孜自治州人民政府 景德镇市人民政府 萍乡市人民政府 东莞市人民政府 儋州市人民政府 呼伦贝尔市人民政府
            """,
        [OrganKind.CityDepartment] = """
            武汉市生态环境局 南京市市场监督管理局 武汉市住房和城乡建设局 杭州市人民政府国有资产监督管理委员会 盐城市公安局
            聊城市城市管理局 运城市建设局 广州市公安局 喀什地区财政局 新疆维吾尔自治区喀什地区财政局 锡林郭勒盟商务局
            锡盟商务局 内蒙古自治区锡林郭勒盟商务局 长春市政府办公厅 黔西南布依族苗族自治州财政局 景德镇市财政局
            昆明市市级机关事务管理局 武汉市卫健委
            """,
        [OrganKind.Province] = """
            上海市人民政府 云岭省人民政府 广西壮族自治区人民政府 贵州省人民政府 黑龙江省人民政府 新疆维吾尔自治区人民政府
            西藏自治区人民政府 重庆市人民政府
            """,
        [OrganKind.ProvincialDepartment] = """
            云岭省财政厅 上海市人民政府办公厅 云岭省城市管理局 贵州省财政厅 北京市城市管理委员会 上海市政府办公厅
            江西省乡村振兴局 广东省市场监督管理局 浙江省住房和城乡建设厅 云南省人民政府外事办公室 重庆市城市管理局
            内蒙古自治区信访局
            """,
        [OrganKind.Ministry] = """
            自然资源部 国家市场监督管理总局 国家发展和改革委员会 人力资源和社会保障部 住房和城乡建设部
            国务院国有资产监督管理委员会 中国人民银行 中国证券监督管理委员会 国家互联网信息办公室 国家乡村振兴局 国家发展改革委
            中华人民共和国财政部 审计署 海关总署
            """,
    };

    private const string TellingNothing = """
        南桥市人民政府 南桥市财政局 财政局 人民政府 云台经济技术开发区管理委员会 白鹭新区管委会 国家税务总局青石县税务局
        青石县委宣传部 松坪镇财政局 南桥市公安局白鹭分局 本机关 麻城市人民政府 宣传部 青石县人民武装部 喀什地区行政公署
        喀什地区 锡林郭勒盟行政公署 新疆生产建设兵团 新疆生产建设兵团财政局 新疆生产建设兵团第八师石河子市财政局
        国家税务总局广州市税务局 青石县税务局 财政部四川监管局 审计署驻广州特派员办事处 交通运输部长江航务管理局 南京海关
        青石县高新区管理委员会 南通市经济技术开发区财政局 广州经济技术开发区管理委员会 重庆两江新区管理委员会
        苏州工业园区管理委员会 平潭综合实验区财政局 广州市公安局天河区分局 广州市规划和自然资源局白云区分局
        青石县松坪镇财政局 青石县松坪镇卫生院 青石县人民政府驻上海办事处 中共青石县委办公室 青石县委办公室 青石县纪委监委
        青石县人大常委会办公室 昆山市人民政府 仙桃市人民政府 津市市财政局 延边州财政局 青石县供电公司 省财政厅 市财政局
        县财政局 区人民政府 镇人民政府
        """;

    public static TheoryData<string, OrganKind> Names
    {
        get
        {
            var names = new TheoryData<string, OrganKind>();
            foreach (var (kind, telling) in Telling)
            {
                foreach (var name in Words(telling)) names.Add(name, kind);
            }

            return names;
        }
    }

    public static TheoryData<string> Unclear { get; } = [.. Words(TellingNothing)];

    [Theory]
    [MemberData(nameof(Names))]
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
    [MemberData(nameof(Unclear))]
    public void A_name_that_fits_two_kinds_or_none_tells_none(string? authority)
    {
        var organ = Inferred(authority);

        Assert.Null(organ.Kind);
        Assert.NotEmpty(organ.Reason.Chinese);
        Assert.NotEmpty(organ.Reason.English);
    }

    [Fact]
    public void Names_without_end_come_to_an_end()
    {
        var clock = Stopwatch.StartNew();
        foreach (var part in new[] { "市", "区", "人民政府区", "青石", "自治", "镇乡", "街道" })
        {
            for (var length = 1; length <= 100_000; length *= 7) Inferred(string.Concat(Enumerable.Repeat(part, length)));
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(5));
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

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static OrganInference Inferred(string? authority) => new ReportBuilder(ReportEdition.Revised2021) { Authority = authority }.Build().Organ;
}
