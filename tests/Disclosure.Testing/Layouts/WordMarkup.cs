using System.Security;

namespace Disclosure.Testing.Layouts;

/// <summary>Writes the elements of a Word document as text.</summary>
public static class WordMarkup
{
    /// <summary>A run.</summary>
    public static string Run(string text) => $"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";

    /// <summary>A paragraph of runs.</summary>
    public static string Paragraph(string runs) => $"<w:p>{runs}</w:p>";

    /// <summary>Text in XML.</summary>
    public static string Escape(string text) => SecurityElement.Escape(text);

    /// <summary>A run for each character.</summary>
    public static string SplitRuns(string text) => string.Concat(text.Select(character => $"<w:proofErr w:type=\"spellStart\"/>{Run($"{character}")}"));

    /// <summary>Text that was changed, with the changes on record.</summary>
    public static string TrackedRuns(string text) => text.Length == 0
        ? "<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>77</w:delText></w:r></w:del>"
        : $"{Run(text[..1])}<w:del w:id=\"2\" w:author=\"甲\"><w:r><w:delText>31</w:delText></w:r></w:del><w:ins w:id=\"3\" w:author=\"甲\">{Run(text[1..])}</w:ins>"
            + "<w:moveFrom w:id=\"4\" w:author=\"甲\"><w:r><w:t>8</w:t></w:r></w:moveFrom>";

    /// <summary>A field whose kept result is the text, computed by a field within the field.</summary>
    public static string Field(string text) => text.Length == 0 ? "" :
        Mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> = </w:instrText></w:r>" + Mark("begin") + "<w:r><w:instrText> REF x </w:instrText></w:r>"
        + Mark("separate") + Run("55") + Mark("end") + Mark("separate") + Run(text) + Mark("end");

    /// <summary>A text box, written for newer and for older programs.</summary>
    public static string TextBox(string blocks) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent>"
        + $"{blocks}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{blocks}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /// <summary>The whole main part.</summary>
    public static string Document(string body) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + $" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>{body}<w:sectPr/></w:body></w:document>";

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
}
