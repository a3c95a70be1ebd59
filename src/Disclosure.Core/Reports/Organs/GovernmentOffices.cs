using System.Text.RegularExpressions;

namespace Disclosure.Reports.Organs;

/// <summary>The offices of governments (办公厅, 办公室), which often report what their government has made.</summary>
internal static partial class GovernmentOffices
{
    /// <summary>Whether an organ is the office of a government that can make 规章: of a province, a city with districts or an autonomous prefecture.</summary>
    public static bool OfRuleMakers(string? authority) =>
        authority is not null && Office().IsMatch(authority.Trim())
        && OrganNames.Infer(authority).Kind is OrganKind.ProvincialDepartment or OrganKind.CityDepartment;

    /// <summary>Whether an organ is the office of any government.</summary>
    public static bool IsOne(string? authority) => authority is not null && OfAny().IsMatch(authority.Trim());

    [GeneratedRegex("(?:[省市州]|自治区)(?:人民)?政府办(?:公厅|公室)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex("政府(?:办公厅|办公室|办|政务公开办公室)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAny();
}
