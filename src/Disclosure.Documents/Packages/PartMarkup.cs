using System.Text;
using System.Xml;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Messages;

namespace Disclosure.Documents.Packages;

/// <summary>Walks through the XML of a package's part, element by element, without holding it.</summary>
internal static class PartMarkup
{
    /// <summary>Opens a part at its first element.</summary>
    /// <param name="part">The part.</param>
    /// <param name="mostNested">How deep elements may stand within each other.</param>
    /// <exception cref="XmlException">The part is no XML, or defines entities.</exception>
    public static XmlReader Open(Stream part, int mostNested)
    {
        var reader = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new PartNames(mostNested),
        });
        reader.MoveToContent();
        return reader;
    }

    /// <summary>
    /// The children of the element at which the reader stands, which stands at each in turn. Who is handed a child either
    /// leaves the reader there, or walks to the child's end.
    /// </summary>
    /// <returns>The local name of each child.</returns>
    /// <exception cref="XmlException">The XML is broken.</exception>
    /// <exception cref="NestingLimitException">The elements nest deeper than is read.</exception>
    public static IEnumerable<string> Children(this XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Element || reader.IsEmptyElement) yield break;
        var depth = reader.Depth;
        if (depth > ((PartNames)reader.NameTable).MostNested) throw new NestingLimitException();
        Advance(reader);
        while (reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                Advance(reader);
                continue;
            }

            yield return reader.LocalName;
            if (reader.NodeType == XmlNodeType.Element) reader.Skip();
            else Advance(reader);
        }
    }

    /// <summary>Walks through all children without looking at them.</summary>
    public static void ForEachChild(this XmlReader reader, Action<string> visit)
    {
        foreach (var child in reader.Children()) visit(child);
    }

    /// <summary>The text of the element at which the reader stands, with that of its children; walks to its end.</summary>
    public static string Text(this XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        string? first = null;
        StringBuilder? more = null;
        for (Advance(reader); reader.Depth > depth; Advance(reader))
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)) continue;
            if (first is null) first = reader.Value;
            else (more ??= new StringBuilder(first)).Append(reader.Value);
        }

        return more?.ToString() ?? first ?? "";
    }

    /// <summary>The value of an attribute, whatever its namespace; null where there is none.</summary>
    public static string? Attribute(this XmlReader reader, string name)
    {
        string? value = null;
        for (var more = reader.MoveToFirstAttribute(); more && value is null; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name) value = reader.Value;
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>The value of an attribute as a whole number; null where there is none.</summary>
    public static int? Number(this XmlReader reader, string name) => int.TryParse(reader.Attribute(name), out var number) ? number : null;

    /// <summary>Whether an element that switches something is on, as it is unless its value says otherwise.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("0" or "false" or "off" or "none");

    private static void Advance(XmlReader reader)
    {
        if (!reader.Read()) throw new DamagedPartException(new BilingualText("内部 XML 在元素中间中断", "its XML ends within an element"));
    }
}
