namespace Disclosure.Reports.Series;

/// <summary>Names and codes that are known to be of one organ. Not thread-safe.</summary>
internal sealed class JoinedNames
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    /// <summary>Takes names as those of one organ.</summary>
    public void Join(IEnumerable<string> names)
    {
        string? first = null;
        foreach (var name in names)
        {
            var root = Of(name);
            first ??= root;
            parents[root] = first;
        }
    }

    /// <summary>One name that is the same for all names of an organ.</summary>
    public string Of(string name)
    {
        while (parents.TryGetValue(name, out var parent) && parent != name) name = parent;
        return name;
    }
}
