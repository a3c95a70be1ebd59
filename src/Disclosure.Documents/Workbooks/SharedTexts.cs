using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Workbooks;

/// <summary>The texts that the cells of a workbook share.</summary>
internal sealed class SharedTexts
{
    private readonly List<CellText> texts = [];

    /// <summary>Reads the texts of a workbook.</summary>
    public static SharedTexts Of(WorkbookPart main, PackageParts parts, WorkbookColours colours, ReadingContext context)
    {
        var shared = new SharedTexts();
        if (main.SharedStringTablePart is not { } table) return shared;
        using var reader = parts.Markup(table);
        foreach (var child in reader.Children())
        {
            if (child != "si") continue;
            context.Budget.Take(1);
            shared.texts.Add(CellText.Of(reader, colours));
        }

        return shared;
    }

    /// <summary>The text of an index; null where there is none.</summary>
    public CellText? this[int index] => index >= 0 && index < texts.Count ? texts[index] : null;
}
