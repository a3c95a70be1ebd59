using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Disclosure.Documents.Formats;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Workbooks;

/// <summary>The texts that the cells of a workbook share.</summary>
internal sealed partial class SharedTexts
{
    private readonly List<string> texts = [];

    /// <summary>Reads the texts of a workbook.</summary>
    public static SharedTexts Of(WorkbookPart main, PackageParts parts, ReadingContext context)
    {
        var shared = new SharedTexts();
        if (main.SharedStringTablePart is not { } table) return shared;
        using var reader = parts.Markup(table);
        foreach (var child in reader.Children())
        {
            if (child != "si") continue;
            context.Budget.Take(1);
            shared.texts.Add(TextOf(reader));
        }

        return shared;
    }

    /// <summary>The text of an index; null where there is none.</summary>
    public string? this[int index] => index >= 0 && index < texts.Count ? texts[index] : null;

    /// <summary>The text of a shared or inline string at which the reader stands: all its runs, without what tells how it is spoken.</summary>
    public static string TextOf(XmlReader reader)
    {
        var text = new StringBuilder();
        foreach (var child in reader.Children())
        {
            if (child == "t") text.Append(reader.Text());
            else if (child == "r") Run(reader, text);
        }

        return Escaped().Replace(text.ToString(), match => $"{(char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)}").Trim();
    }

    private static void Run(XmlReader reader, StringBuilder text)
    {
        string? alignment = null;
        var isStruck = false;
        foreach (var child in reader.Children())
        {
            if (child == "rPr") reader.ForEachChild(Look);
            else if (child == "t") text.Append(ShownText.Of(reader.Text(), OfficeLook.Of(alignment, isStruck)));
        }

        void Look(string property)
        {
            if (property == "vertAlign") alignment = reader.Attribute("val");
            else if (property == "strike") isStruck = reader.IsOn();
        }
    }

    // A workbook's own way to write a character.
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}
