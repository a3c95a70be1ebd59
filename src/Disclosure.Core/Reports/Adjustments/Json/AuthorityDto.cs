using Disclosure.Reports.Json;

namespace Disclosure.Reports.Adjustments.Json;

/// <summary>An organ with its names as it stands in the file of adjustments.</summary>
internal sealed record AuthorityDto(string? Name, string? Code = null, IReadOnlyList<string>? OtherNames = null)
{
    public static AuthorityDto Of(KnownAuthority authority) =>
        new(authority.Name, authority.Code, authority.OtherNames.Count == 0 ? null : authority.OtherNames);

    public KnownAuthority ToAuthority(int number) => new()
    {
        Name = Required(Name, "name", number),
        Code = Code,
        OtherNames = [.. (OtherNames ?? []).Select(name => Required(name, "otherNames[]", number))],
    };

    private static string Required(string? text, string property, int number) =>
        string.IsNullOrWhiteSpace(text) ? throw FormatFault.Without("authorities", number, property) : text;
}
