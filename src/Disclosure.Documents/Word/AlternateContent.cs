using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>Content that a document holds twice, for newer and for older programs; it is shown once.</summary>
internal static class AlternateContent
{
    /// <summary>Visits the first choice, or the fallback where there is no choice.</summary>
    public static void VisitAlternative(this XmlReader reader, Action visit)
    {
        var isVisited = false;
        foreach (var child in reader.Children())
        {
            if (isVisited || child is not ("Choice" or "Fallback")) continue;
            isVisited = true;
            visit();
        }
    }
}
