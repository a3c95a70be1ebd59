using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>Content that a document holds twice, for newer and for older programs; it is shown once.</summary>
internal static class AlternateContent
{
    private static readonly string[] Understood =
        ["http://schemas.microsoft.com/office/", "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "urn:schemas-microsoft-com:"];

    /// <summary>Visits the first choice whose required namespaces an office program knows, or the fallback where there is none.</summary>
    public static void VisitAlternative(this XmlReader reader, Action visit)
    {
        var isVisited = false;
        foreach (var child in reader.Children())
        {
            if (isVisited || !(child == "Fallback" || (child == "Choice" && IsUnderstood(reader)))) continue;
            isVisited = true;
            visit();
        }
    }

    private static bool IsUnderstood(XmlReader reader) =>
        (reader.GetAttribute("Requires") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => IsKnown(reader.LookupNamespace(prefix)));

    // A prefix that is declared nowhere names nothing a program could lack.
    private static bool IsKnown(string? name) => name is null || Understood.Any(start => name.StartsWith(start, StringComparison.Ordinal));
}
