using AngleSharp.Dom;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Html.Styles;

namespace Disclosure.Documents.Html;

/// <summary>Reads what is printed in a cell of a table.</summary>
internal sealed class HtmlCell(HtmlPlaces places, PageStyles styles)
{
    private const string Picture = "〔图〕";
    private const int MostDigitsOfSpan = 9;
    private readonly CellPieces pieces = new();
    private bool hasPicture;
    private bool isBroken;

    /// <summary>Begins a row.</summary>
    /// <param name="isDoubtful">Whether its cells may not be those they seem.</param>
    public void BeginRow(bool isDoubtful) => isBroken = isDoubtful;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="styled">What a browser makes of it.</param>
    public PrintedCell Read(IElement cell, StyledElement styled)
    {
        hasPicture = false;
        isBroken |= IsBroken(cell);
        if (styles.IsBeyondBounds || isBroken) pieces.Doubt();
        ReadStyled(cell, styled with { Style = styled.Style.InCell() });
        var printed = pieces.Take(styled.Style, styles.AsksForOthers);

        // A picture may show a figure: then the cell is not blank.
        return new PrintedCell(printed.Length == 0 && hasPicture ? Picture : printed, places.Of(cell))
        {
            Columns = Math.Max(1, SpanOf(cell, "colspan") ?? 1),
            Rows = SpanOf(cell, "rowspan") is int rows ? rows == 0 ? int.MaxValue : rows : 1,
        };
    }

    private void ReadStyled(IElement parent, StyledElement styled)
    {
        if (styled.Before is { } before) pieces.Add(before.Text, before.Style);
        var isFolded = HtmlElements.IsFolding(parent);
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (isFolded && HtmlElements.IsFolded(node, (IElement)parent)) continue;
            if (node is IText content) pieces.Add(content.Data, styled.Style);
            else if (node is IElement element && !HtmlElements.IsUnprinted(element)) ReadElement(element, styled);
        }

        if (styled.After is { } after) pieces.Add(after.Text, after.Style);
    }

    private void ReadElement(IElement element, StyledElement around)
    {
        var styled = styles.Of(element, around.Style, Surroundings.Text);
        if (styled.IsGone) return;
        if (HtmlElements.IsShadowed(element)) pieces.Doubt();
        if (styled.IsPlaced && !element.TextContent.Any(character => !char.IsWhiteSpace(character))) pieces.Doubt();
        switch (element.LocalName)
        {
            case "br":
                pieces.Break();
                break;
            case "input":
                ReadInput(element, styled.Style);
                break;
            case "select":
                ReadChoice(element, styled.Style);
                break;
            case var _ when HtmlElements.IsPicture(element):
                hasPicture |= !styled.Style.IsHidden;
                if (HtmlElements.IsDrawnText(element) && !styled.Style.IsHidden) pieces.Doubt();
                break;
            default:
                if (IsBroken(element)) DoubtRow();
                ReadMarked(element, styled, styled.IsBlock || around.StacksChildren);
                break;
        }
    }

    // Each stands in a box of its own.
    private void ReadInput(IElement input, ShownStyle style)
    {
        if (!HtmlElements.ShowsValue(input)) return;
        var value = input.GetAttribute("value");
        if (string.IsNullOrEmpty(value) && !string.IsNullOrWhiteSpace(input.GetAttribute("placeholder")) && !style.IsHidden) pieces.Doubt();
        pieces.Add($" {value} ", style);
    }

    // Of a choice the one that is taken is shown, or the first.
    private void ReadChoice(IElement choice, ShownStyle style)
    {
        if (choice.HasAttribute("multiple") || choice.GetAttribute("size") is not (null or "1")) pieces.Doubt();
        pieces.Add($" {(choice.QuerySelector("option[selected]") ?? choice.QuerySelector("option"))?.TextContent} ", style);
    }

    // What was swallowed may have begun a table within the cell: then the cells behind it are not those they seem.
    private void DoubtRow()
    {
        isBroken = true;
        pieces.Doubt();
    }

    // A tag that lost its end swallows what stands behind it, and the next tag.
    private static bool IsBroken(IElement element) =>
        element.LocalName.Contains('<') || HasBrokenAttribute(element.Attributes);

    private static bool HasBrokenAttribute(INamedNodeMap attributes)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && (attribute.Name.Contains('<') || attribute.Value.Contains('<'))) return true;
        }

        return false;
    }

    private void ReadMarked(IElement element, StyledElement styled, bool isBlock)
    {
        if (isBlock) pieces.Break();
        if (styled.HasGap) pieces.Part();
        ReadStyled(element, styled);
        if (styled.HasGap) pieces.Part();
        if (isBlock) pieces.Break();
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
