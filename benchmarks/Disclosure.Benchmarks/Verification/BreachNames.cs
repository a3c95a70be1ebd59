namespace Disclosure.Benchmarks.Verification;

/// <summary>One spelling for what is broken, such as <c>DC3001 NaturalPerson</c>: the rule, and its column, row or group.</summary>
public static class BreachNames
{
    private static readonly string[] NotNaming = ["applications", "*"];

    /// <summary>The name of a breach from the path at which a contestant reports it.</summary>
    public static string Of(string rule, string path)
    {
        var place = path.Split('.').First(segment => !NotNaming.Contains(segment, StringComparer.OrdinalIgnoreCase));
        return $"{rule} {char.ToUpperInvariant(place[0])}{place[1..]}";
    }
}
