using AngleSharp.Dom;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Html;

/// <summary>Reads what is printed in a cell of a table.</summary>
internal sealed class HtmlCell(HtmlPlaces places, HiddenText hidden, bool showsHidden)
{
    private const string Picture = "〔图〕";
    private const int MostDigitsOfSpan = 9;
    private const string Damage = "\uFFFD";
    private readonly HtmlText text = new();
    private bool hasPicture;
    private Look look;

    public PrintedCell Read(IElement cell)
    {
        hasPicture = false;
        if (hidden.MayHide(cell)) text.Append(Damage);
        ReadChildren(cell);
        var printed = text.Take();

        // A picture may show a figure: then the cell is not blank.
        return new PrintedCell(printed.Length == 0 && hasPicture ? Picture : printed, places.Of(cell))
        {
            Columns = Math.Max(1, SpanOf(cell, "colspan") ?? 1),
            Rows = SpanOf(cell, "rowspan") is int rows ? rows == 0 ? int.MaxValue : rows : 1,
        };
    }

    private void ReadChildren(INode parent)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node is IText content) text.Append(ShownText.Of(content.Data, look));
            else if (node is IElement element && !HtmlElements.IsUnprinted(element, showsHidden)) ReadElement(element);
        }
    }

    private void ReadElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                text.Break();
                break;
            case "input":
                // Each stands in a box of its own.
                if (HtmlElements.ShowsValue(element)) text.Append($" {element.GetAttribute("value")} ");
                break;
            case "select":
                ReadChoice(element);
                break;
            case var _ when HtmlElements.IsPicture(element):
                hasPicture = true;
                break;
            default:
                if (IsBroken(element) || IsReversed(element) || hidden.MayHide(element)) text.Append(Damage);
                ReadMarked(element);
                break;
        }
    }

    // Of a choice the one that is taken is shown, or the first.
    private void ReadChoice(IElement choice)
    {
        if (choice.HasAttribute("multiple")) text.Append(Damage);
        text.Append($" {(choice.QuerySelector("option[selected]") ?? choice.QuerySelector("option"))?.TextContent} ");
    }

    // 123 is shown as 321.
    private static bool IsReversed(IElement element) => element.LocalName == "bdo" && string.Equals(element.GetAttribute("dir"), "rtl", StringComparison.OrdinalIgnoreCase);

    // A tag that lost its end swallows what stands behind it, and the next tag.
    private static bool IsBroken(IElement element) =>
        element.LocalName.Contains('<') || (element.Attributes.Length > 0 && element.Attributes.Any(attribute => attribute.Name.Contains('<') || attribute.Value.Contains('<')));

    private void ReadMarked(IElement element)
    {
        var isBlock = HtmlElements.IsBlock(element) || element.LocalName is "tr" or "table";
        var outer = look;
        if (isBlock) text.Break();
        look |= HtmlElements.LookOf(element);
        ReadChildren(element);
        look = outer;
        if (isBlock) text.Break();
    }

    // Browsers read the leading digits and take what is none for 1.
    private static int? SpanOf(IElement cell, string name)
    {
        var value = cell.GetAttribute(name).AsSpan().TrimStart();
        var digits = value[..(value.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : value.Length)];
        if (digits.Length == 0) return null;
        return digits.Length > MostDigitsOfSpan ? int.MaxValue : int.Parse(digits, null);
    }
}
