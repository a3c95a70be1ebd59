using Disclosure.Forms;

namespace Disclosure.Testing;

/// <summary>The editions as the data of tests can name them.</summary>
public static class Editions
{
    /// <summary>All editions, oldest first.</summary>
    public static IReadOnlyList<ReportEdition> All { get; } = [.. Form.All.Select(form => form.Edition)];

    /// <summary>The edition that JSON calls by a key.</summary>
    /// <param name="key">The key, such as <c>trial2019</c>.</param>
    public static ReportEdition Named(string key) => All.Single(edition => edition.Key == key);
}
