using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html.Styles;

/// <summary>The values of an element's properties that are in force after all that is said of it.</summary>
internal sealed partial class Values
{
    private const int MostSteps = 16;
    private const int LongestValue = 1000;
    private readonly Dictionary<string, string> said = new(StringComparer.Ordinal);
    private readonly HashSet<string> important = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string>? handedDown;

    /// <summary>The values of a style.</summary>
    /// <param name="defaults">What is said before any style sheet.</param>
    /// <param name="rules">The rules for the element, from the weakest to the strongest.</param>
    /// <param name="own">Its own style.</param>
    /// <param name="handedDown">The custom properties of its parent.</param>
    public Values(IEnumerable<(string Property, string Value)> defaults, IEnumerable<SheetRule> rules, IReadOnlyList<Declaration> own,
        IReadOnlyDictionary<string, string>? handedDown)
    {
        this.handedDown = handedDown;
        foreach (var (property, value) in defaults) said[property] = value;
        var fromSheets = rules.SelectMany(rule => rule.Declarations);
        foreach (var declaration in fromSheets.Concat(own)) Say(declaration);
    }

    /// <summary>The value of a property; null where nothing is said, or what would hold without.</summary>
    public string? this[string property]
    {
        get
        {
            if (!said.TryGetValue(property, out var value)) return null;
            if (value.Contains("var(", StringComparison.Ordinal)) value = Resolved(value);
            return value switch
            {
                "inherit" => StyleProperties.IsInherited(property) ? null : StyleValues.Unknown,
                "unset" => StyleProperties.IsInherited(property) ? null : Initial(property),
                "initial" => Initial(property),
                "revert" or "revert-layer" => StyleValues.Unknown,
                _ => value,
            };
        }
    }

    /// <summary>The custom properties that the element has, its parent's too.</summary>
    public IReadOnlyDictionary<string, string>? Custom()
    {
        var own = said.Where(pair => pair.Key.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (own.Count == 0) return handedDown;
        var all = handedDown is null
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : new Dictionary<string, string>(handedDown, StringComparer.Ordinal);
        foreach (var (name, value) in own) all[name] = value;
        return all;
    }

    private static string? Initial(string property) => property switch
    {
        "color" => "#000",
        "font-size" => "16px",
        "display" => "inline",
        "visibility" => "visible",
        "text-indent" => "0",
        "direction" => "ltr",
        _ => null,
    };

    private void Say(Declaration declaration)
    {
        if (important.Contains(declaration.Property) && !declaration.IsImportant) return;
        if (declaration.IsImportant) important.Add(declaration.Property);
        said[declaration.Property] = declaration.Value;
    }

    private string Resolved(string value)
    {
        for (var step = 0; step < MostSteps && Use().Match(value) is { Success: true } use; step++)
        {
            var name = use.Groups["name"].Value;
            var stands = said.GetValueOrDefault(name) ?? handedDown?.GetValueOrDefault(name)
                ?? (use.Groups["else"] is { Success: true } other ? other.Value.Trim() : null);
            if (stands is null || value.Length + stands.Length > LongestValue) return StyleValues.Unknown;
            value = string.Concat(value.AsSpan(0, use.Index), stands, value.AsSpan(use.Index + use.Length)).Trim();
        }

        return value.Contains("var(", StringComparison.Ordinal) ? StyleValues.Unknown : value;
    }

    [GeneratedRegex(@"var\(\s*(?<name>--[^\s,()]+)\s*(?:,(?<else>[^()]*))?\)")]
    private static partial Regex Use();
}
