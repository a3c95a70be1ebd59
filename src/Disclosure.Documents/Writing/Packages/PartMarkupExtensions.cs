using System.Security;
using System.Text;
using Disclosure.Messages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Writing.Packages;

/// <summary>Gives parts of a package their markup.</summary>
internal static class PartMarkupExtensions
{
    /// <summary>Fills a part that is the same for every report.</summary>
    /// <param name="part">The part.</param>
    /// <param name="markup">Its markup.</param>
    public static void Fill(this OpenXmlPart part, string markup)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(markup));
        part.FeedData(stream);
    }

    /// <summary>Says in a package what the document is called, for those who list or hear it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The part for it.</param>
    /// <param name="title">The title.</param>
    /// <param name="language">The language that it is written in.</param>
    public static void Entitle(this OpenXmlPackage package, CoreFilePropertiesPart part, string title, DisplayLanguage language = DisplayLanguage.Chinese)
    {
        package.ChangeIdOfPart(part, "rIdTitle");
        part.Fill(
            """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" """
            + """xmlns:dc="http://purl.org/dc/elements/1.1/">"""
            + $"<dc:title>{SecurityElement.Escape(title)}</dc:title>"
            + $"<dc:language>{(language == DisplayLanguage.Chinese ? "zh-CN" : "en")}</dc:language></cp:coreProperties>");
    }
}
