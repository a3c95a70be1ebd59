using System.Text.RegularExpressions;

namespace Disclosure.Reports.Organs;

/// <summary>Takes the name of an organ apart: the places in it from the widest to the narrowest, and what stands behind them.</summary>
internal static class OrganNameParts
{
    private const string Province = "[^省市县区]{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区";

    // Some names of places hold the word that ends another: 津市市, 拖市镇, 沙市区; and 市场 is no place.
    private const string EndOfCity = "市(?![场域容区镇乡]|街道)";

    // Cities that are known go before, since some end as 城市 does: 盐城市.
    private static readonly string City =
        $"津市市|(?:{string.Join('|', CityNames.WithDistricts.Select(city => city[..^1]))}){EndOfCity}|[^省市县区盟旗]{{1,12}}?(?:自治州|(?<!城){EndOfCity})";

    private const string Prefecture = "(?:大兴安岭|阿里|阿克苏|喀什|和田|塔城|阿勒泰)地区|(?:锡林郭勒|兴安|阿拉善|锡)盟";

    private const string OddCounty = "市[中南北]区|[沙新西]市区|红旗区|绿园区|六枝特区|浦东新区|滨海新区|津市市";

    // Zones are run by a committee of whoever set them up; they are no districts.
    private const string Zone =
        "开发|示范|高新|保税|风景|名胜|合作|新|园|景|功能|管理|度假|旅游|工业|产业|经济|贸易|物流|实验|试验|保护|集聚|集中|社|地|特|库|片|小";

    private const string County =
        OddCounty + "|(?<=[市州盟])[^省市县区旗]{1,2}城市(?=(?:人民)?政府|$)|[^省市县区旗]{1,14}?(?:县|(?<!" + Zone + ")区|旗|(?<!城)" + EndOfCity + ")(?!街道|[镇乡](?:(?:人民)?政府)?$)";

    private const string Office = "(?:人民政府(?=.{1,12}(?:区|街道)))?";

    private static readonly Regex Parts = new(
        $"^(?<province>{Province})?{Office}(?<city>{City})?(?<prefecture>{Prefecture})?{Office}(?<county>{County})?{Office}"
        + "(?:(?<street>[^省县镇乡]{1,12}?街道)(?=办|$)|(?<town>[^省县]{1,14}?(?:镇|乡|苏木))(?=(?:人民)?政府$|$))?(?<behind>.*)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Department = new(
        "^(?:(?:人民)?政府)?(?!委|纪|人大|人民代表|政协|国家税务|税务局)(?!.*(?:驻|街道|[^城]镇|[^城]乡(?!村)|(?:" + Zone + ")区))(?!.*分局$)"
        + "[^省县]{1,24}(?:局|厅|办公室|(?<![区园港岛山湖城地]管理)委员会|(?<![党纪法团编工监常])委|(?<![委大协])办)$",
        RegexOptions.CultureInvariant);

    /// <summary>The name's parts; a group that did not succeed is a place of which the name says nothing.</summary>
    public static GroupCollection Of(string name) => Parts.Match(name).Groups;

    /// <summary>Whether what stands behind the places names their government.</summary>
    public static bool IsGovernment(string behind) => behind is "" or "人民政府" or "政府";

    /// <summary>Whether what stands behind the places names a department of their government.</summary>
    public static bool IsDepartment(string behind) => Department.IsMatch(behind);
}
