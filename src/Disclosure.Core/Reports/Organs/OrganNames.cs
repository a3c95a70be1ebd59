using System.Text.RegularExpressions;
using Disclosure.Messages;

namespace Disclosure.Reports.Organs;

/// <summary>
/// Tells the kind of an organ from its name: the narrowest place in it, and whether a government or a department stands
/// behind. A name that fits two kinds tells none.
/// </summary>
internal static class OrganNames
{
    // A place name does not begin with the word that ends another, and 城乡 or 城市 within a department's name is no place.
    private static readonly Regex Parts = new(
        "^(?<province>[^省市县区州]{2,4}省|[^省市县州区]{2,8}自治区)?(?:人民政府(?=.))?"
        + "(?<city>[^省市县区盟旗]{1,12}?(?:自治州|(?<!城)市(?![场域容])))?(?:人民政府(?=.{0,12}(?:区|街道)))?"
        + "(?<county>[^省市县区旗]{1,14}?(?:自治县|县|(?<!开发|示范|高新|保税|风景|合作|新|园|景|功能|管理|度假)区|旗|(?<!城)市)(?![镇街场域容]|乡(?![村镇])))?(?:人民政府(?=.*街道))?"
        + "(?:(?<street>[^省市县区镇乡街]{1,10}街道)|(?<town>[^省市县区镇乡街和]{1,14}?(?<!城)(?:镇|乡|苏木)(?![镇村])))?(?<behind>.*)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Department = new(
        "^(?:人民政府)?(?!委|国家税务|管理委员会)(?!.*分局$)[^省县]{1,24}(?:局|委员会|厅|办公室|办公厅)$",
        RegexOptions.CultureInvariant);

    // Offices of a central organ bear its name before that of their place.
    private static readonly Regex Ministry = new(
        "^(?:中华人民共和国|国务院)?(?:[^省市县区镇乡街州委]{2,7}部|国家(?:市场监督管理|[^省市县区镇乡街州]{2,12}?)(?:总局|局|委员会|署)|[^省市县区镇乡街州]{2,4}总署|审计署)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex CentralOrgan = new("^(?:国家|中国|中共)", RegexOptions.CultureInvariant);

    public static OrganInference Infer(string? authority)
    {
        var name = string.Concat((authority ?? "").Where(character => !char.IsWhiteSpace(character)));
        if (name.Length == 0) return new OrganInference(null, new BilingualText("报告机关名称不详", "the organ's name is not known"));
        if (Ministry.IsMatch(name)) return Known(OrganKind.Ministry, name, "国务院部门", "a department of the State Council");
        if (CentralOrgan.IsMatch(name)) return Unclear(name);
        var match = Parts.Match(name);
        var behind = match.Groups["behind"].Value;
        if (match.Groups["street"].Success && behind is "" or "办事处") return Known(OrganKind.StreetOffice, name, "街道办事处", "a street office");
        if (match.Groups["town"].Success && behind is "" or "人民政府") return Known(OrganKind.Township, name, "乡镇", "a township");
        if (match.Groups["street"].Success || match.Groups["town"].Success) return Unclear(name);

        var isGovernment = behind is "" or "人民政府";
        if (!isGovernment && !Department.IsMatch(behind)) return Unclear(name);
        var city = match.Groups["city"].Value;
        if (match.Groups["county"].Success)
        {
            return isGovernment
                ? Known(OrganKind.CountyGovernment, name, "县级人民政府", "a government at county level")
                : Known(OrganKind.CountyDepartment, name, "县级部门", "a department at county level");
        }

        if (city.Length == 0 ? match.Groups["province"].Success : CityNames.Municipalities.Contains(city))
        {
            return isGovernment
                ? Known(OrganKind.Province, name, "省级人民政府", "a government at provincial level")
                : Known(OrganKind.ProvincialDepartment, name, "省级部门", "a department at provincial level");
        }

        if (city.EndsWith("自治州", StringComparison.Ordinal) || CityNames.WithDistricts.Contains(city))
        {
            return isGovernment
                ? Known(OrganKind.CityGovernment, name, "设区的市或自治州的人民政府", "the government of a city with districts or an autonomous prefecture")
                : Known(OrganKind.CityDepartment, name, "市级部门", "a department at city level");
        }

        return city.Length == 0 ? Unclear(name) : new OrganInference(null, new BilingualText(
            $"“{city}”可能是设区的市，也可能是县级市",
            $"“{city}” may be a city with districts or a city at county level"));
    }

    private static OrganInference Known(OrganKind kind, string name, string chinese, string english) =>
        new(kind, new BilingualText($"由名称“{name}”判断为{chinese}", $"“{name}” names {english}"));

    private static OrganInference Unclear(string name) =>
        new(null, new BilingualText($"由名称“{name}”不能判断机关类别", $"“{name}” does not tell what kind of organ it is"));
}
