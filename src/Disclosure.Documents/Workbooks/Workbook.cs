using System.Xml;
using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Workbooks;

/// <summary>What a workbook says of its sheets.</summary>
/// <param name="ShownSheets">The sheets that are not hidden: their names, and the ids of their parts.</param>
/// <param name="IsComputedAnew">Whether whoever opens it computes its formulas first, since the stored values are mere fillers.</param>
internal sealed record Workbook(IReadOnlyList<(string Name, string Id)> ShownSheets, bool IsComputedAnew)
{
    /// <summary>Whether its days are numbered from 1904, rather than 1900.</summary>
    public bool CountsFrom1904 { get; init; }

    /// <summary>Reads the workbook's part.</summary>
    public static Workbook Of(WorkbookPart main, PackageParts parts)
    {
        using var reader = parts.Markup(main);
        var sheets = new List<(string Name, string Id)>();
        var isComputedAnew = false;
        var from1904 = false;
        foreach (var child in reader.Children())
        {
            if (child == "sheets") reader.ForEachChild(Sheet);
            else if (child == "workbookPr") from1904 = reader.Attribute("date1904") is "1" or "true";
            else if (child == "calcPr") isComputedAnew = reader.Attribute("fullCalcOnLoad") is "1" or "true";
        }

        return new Workbook(sheets, isComputedAnew) { CountsFrom1904 = from1904 };

        void Sheet(string element)
        {
            if (element != "sheet" || reader.Attribute("state") is "hidden" or "veryHidden") return;
            if (Id(reader) is { } id) sheets.Add((reader.Attribute("name") is { Length: > 0 } name ? name : $"Sheet{sheets.Count + 1}", id));
        }
    }

    // The id of the part, rather than the sheet's own.
    private static string? Id(XmlReader reader)
    {
        string? id = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id" && reader.NamespaceURI.Length > 0) id = reader.Value;
        }

        reader.MoveToElement();
        return id;
    }
}
