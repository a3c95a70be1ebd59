using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Documents.Writing.Official;
using Disclosure.Forms.Official;

namespace Disclosure.Documents.Writing.Html;

/// <summary>Writes a report as one web page that needs nothing from outside. It is well formed as XML too.</summary>
internal static class HtmlWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        ConformanceLevel = ConformanceLevel.Fragment,
        NewLineHandling = NewLineHandling.None,
    };

    public static byte[] Write(OfficialDocument document)
    {
        var bytes = new MemoryStream();
        using (var page = XmlWriter.Create(bytes, Settings))
        {
            page.WriteRaw("<!DOCTYPE html>\n");
            page.WriteStartElement("html");
            page.WriteAttributeString("lang", "zh-CN");
            page.WriteRaw("\n<head>\n<meta charset=\"utf-8\" />\n");
            page.WriteRaw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlStyle.Policy}\" />\n");
            page.WriteRaw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
            Element(page, "title", document.Title);
            page.WriteRaw($"<style>{HtmlStyle.Sheet}</style>\n</head>\n<body>\n");
            Element(page, "h1", document.Title);
            foreach (var section in document.Sections) Write(page, document, section);
            page.WriteRaw("</body>\n");
            page.WriteFullEndElement();
            page.WriteRaw("\n");
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter page, OfficialDocument document, OfficialSection section)
    {
        if (section.Heading is { } heading) Element(page, "h2", heading);
        foreach (var paragraph in section.Paragraphs) Element(page, "p", paragraph);
        foreach (var table in section.Tables) Write(page, document, table);
    }

    private static void Write(XmlWriter page, OfficialDocument document, OfficialTable table)
    {
        page.WriteStartElement("div");
        page.WriteAttributeString("class", "wide");
        page.WriteAttributeString("tabindex", "0");
        page.WriteAttributeString("role", "region");
        page.WriteAttributeString("aria-label", table.Form.Label.Chinese);
        page.WriteStartElement("table");
        if (table.HeadRowCount > 0) Rows(page, document, "thead", table.Rows.Take(table.HeadRowCount));
        Rows(page, document, "tbody", table.Rows.Skip(table.HeadRowCount));
        page.WriteFullEndElement();
        page.WriteFullEndElement();
        page.WriteRaw("\n");
    }

    private static void Rows(XmlWriter page, OfficialDocument document, string group, IEnumerable<IReadOnlyList<OfficialCell>> rows)
    {
        page.WriteStartElement(group);
        foreach (var row in rows)
        {
            page.WriteRaw("\n");
            page.WriteStartElement("tr");
            foreach (var cell in row) Cell(page, cell, document);
            page.WriteFullEndElement();
        }

        page.WriteFullEndElement();
    }

    private static void Cell(XmlWriter page, OfficialCell cell, OfficialDocument document)
    {
        page.WriteStartElement(cell.Kind == OfficialCellKind.Figure ? "td" : "th");
        if (ScopeOf(cell.Kind) is { } scope) page.WriteAttributeString("scope", scope);
        if (cell.ColumnSpan > 1) page.WriteAttributeString("colspan", cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        if (cell.RowSpan > 1) page.WriteAttributeString("rowspan", cell.RowSpan.ToString(CultureInfo.InvariantCulture));
        if (cell.Figure is { } figure && document.NoteOf?.Invoke(figure) is { } note) page.WriteAttributeString("title", PrintedText.Cell(note));
        var lines = document.TextOf(cell).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) page.WriteRaw("<br />");
            page.WriteString(lines[i]);
        }

        page.WriteFullEndElement();
    }

    private static string? ScopeOf(OfficialCellKind kind) => kind switch
    {
        OfficialCellKind.ColumnHead => "col",
        OfficialCellKind.ColumnGroupHead => "colgroup",
        OfficialCellKind.RowLabel => "row",
        OfficialCellKind.RowGroupLabel => "rowgroup",
        _ => null,
    };

    private static void Element(XmlWriter page, string name, string text)
    {
        page.WriteStartElement(name);
        page.WriteString(text);
        page.WriteFullEndElement();
        page.WriteRaw("\n");
    }
}
