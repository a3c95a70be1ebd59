namespace Disclosure.Reports.Adjustments.Json;

/// <summary>An organ with its names as it stands in the file of adjustments.</summary>
internal sealed record AuthorityDto(string? Name, string? Code = null, IReadOnlyList<string>? OtherNames = null)
{
    public static AuthorityDto Of(KnownAuthority authority) =>
        new(authority.Name, authority.Code, authority.OtherNames.Count == 0 ? null : authority.OtherNames);

    public KnownAuthority ToAuthority() => new()
    {
        Name = Required(Name),
        Code = Code,
        OtherNames = [.. (OtherNames ?? []).Select(Required)],
    };

    private static string Required(string? name) =>
        string.IsNullOrWhiteSpace(name) ? throw new FormatException("An entry of “authorities” lacks a name.") : name;
}
