using System.Text.RegularExpressions;
using Disclosure.Messages;

namespace Disclosure.Reports.Organs;

/// <summary>
/// Infers the kind of an organ from its name: the narrowest place in it, and whether a government or a department stands
/// behind. A name that fits two kinds implies none.
/// </summary>
internal static partial class OrganNames
{
    private const int LongestName = 80;

    // Offices of a central organ bear its name before that of their place; the corps is no government of a place.
    public static OrganInference Infer(string? authority)
    {
        var name = string.Concat((authority ?? "").Where(character => !char.IsWhiteSpace(character)));
        if (name.Length == 0) return new OrganInference(null, new BilingualText("报告机关名称不详", "the organ's name is not known"));
        if (CentralOrgans.Has(name)) return Known(OrganKind.Ministry, name);
        if (name.Length > LongestName || OfNoPlace().IsMatch(name)) return Unclear(name);
        var parts = OrganNameParts.Of(name);
        var behind = parts["behind"].Value;
        if (parts["town"].Success) return Known(OrganKind.Township, name);
        if (parts["street"].Success) return behind is "" or "办事处" or "办" ? Known(OrganKind.StreetOffice, name) : Unclear(name);

        var isGovernment = OrganNameParts.IsGovernment(behind);
        if (!isGovernment && !OrganNameParts.IsDepartment(behind)) return Unclear(name);
        if (parts["county"].Success) return Known(isGovernment ? OrganKind.CountyGovernment : OrganKind.CountyDepartment, name);

        // Such a prefecture is run by an office of its province, which is none of the kinds.
        if (parts["prefecture"].Success) return isGovernment ? Unclear(name) : Known(OrganKind.CityDepartment, name);

        var city = parts["city"].Value;
        if (city.Length == 0 ? parts["province"].Success : CityNames.Municipalities.Contains(city))
        {
            return Known(isGovernment ? OrganKind.Province : OrganKind.ProvincialDepartment, name);
        }

        if (city.EndsWith("自治州", StringComparison.Ordinal) || CityNames.WithDistricts.Contains(city))
        {
            return Known(isGovernment ? OrganKind.CityGovernment : OrganKind.CityDepartment, name);
        }

        return city.Length == 0 ? Unclear(name) : new OrganInference(null, new BilingualText(
            $"“{city}”可能是设区的市，也可能是县级市",
            $"“{city}” may be a city with districts or a city at county level"));
    }

    /// <summary>Whether a name is that of a department of a city or a prefecture, of whichever level that is.</summary>
    public static bool IsDepartment(string? authority)
    {
        var name = authority?.Trim() ?? "";
        if (name.Length is 0 or > LongestName || OfNoPlace().IsMatch(name)) return false;
        var parts = OrganNameParts.Of(name);
        return parts["city"].Success && !parts["town"].Success && !parts["street"].Success && OrganNameParts.IsDepartment(parts["behind"].Value);
    }

    /// <summary>The bare name of the place that a government is of; null where the organ is none.</summary>
    public static string? PlaceOf(string authority)
    {
        var name = authority.Trim();
        var behind = OrganNameParts.Of(name)["behind"].Value;
        return OrganNameParts.IsGovernment(behind) && behind.Length is > 0 && behind.Length < name.Length ? name[..^behind.Length] : null;
    }

    private static OrganInference Known(OrganKind kind, string name) => new(kind, new BilingualText(
        $"由名称“{name}”判断为{OrganKindNames.Of(kind).Chinese}",
        $"“{name}” names {OrganKindNames.Of(kind).English}"));

    private static OrganInference Unclear(string name) =>
        new(null, new BilingualText($"由名称“{name}”不能判断机关类别", $"“{name}” does not tell what kind of organ it is"));

    [GeneratedRegex("^(?:国家|中国|中华|中共|国务院|新疆生产建设兵团)", RegexOptions.CultureInvariant)]
    private static partial Regex OfNoPlace();
}
