using AngleSharp.Dom;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Html.Styles;

/// <summary>What a browser makes of an element with the style it has.</summary>
internal static class StyleJudge
{
    // From so much of its size on, text beside it is told apart.
    private const double LeastGap = 0.4;

    /// <summary>What a browser makes of an element.</summary>
    public static StyledElement Of(IElement element, ShownStyle around, Surroundings where, IReadOnlyList<SheetRule> rules, Declaration[] own)
    {
        var values = new Values(DefaultStyle.Of(element), rules.Where(rule => rule.Part.Length == 0), own, around.Custom);
        var styled = Of(element.LocalName, values, around, where, element);
        if (styled.IsGone || where is not (Surroundings.Cell or Surroundings.Text) || rules.All(rule => rule.Part.Length == 0)) return styled;
        styled = Begun(styled, rules);
        return Added(element, styled, rules, "after", Added(element, styled, rules, "before", styled));
    }

    private static StyledElement Of(string name, Values values, ShownStyle around, Surroundings where, IElement? element)
    {
        var box = Box.Of(name, values);
        if (box.Display == StyleValues.None || values["content-visibility"] == "hidden" || (where == Surroundings.Row && values["visibility"] == "collapse"))
        {
            return new StyledElement(around, true, false);
        }

        var size = FontSizes.Of(values, around.Size);
        var em = size ?? around.Size;
        var placing = Placing.Of(values, box, em, around, where);
        var showing = Passed(around.Showing, box, name) | placing.Showing;
        showing |= Hiding.Of(values, box, em, where, values["overflow-x"] is null || where != Surroundings.Text ? 0 : element?.TextContent.Trim().Length ?? 0);
        if (size is null || box.Display == StyleValues.Unknown || (where is Surroundings.Row or Surroundings.Cell && !box.IsAsUsual(name)))
        {
            showing |= Showing.Doubtful;
        }

        if (box.IsFloating && where == Surroundings.Text) showing |= Showing.Floating;
        showing = Seen(showing, values, box, em);
        var style = around with
        {
            Showing = showing,
            Size = em,
            Line = FontSizes.Line(values, around, em),
            Shift = around.Shift + placing.Shift,
            Slide = around.Slide + placing.Slide,
            Custom = values.Custom()
        };
        style = Colouring.Of(values, style, where);
        return new StyledElement(style == around ? around : style, false, IsBlock(name, box, where))
        {
            HasGap = where == Surroundings.Text && !box.IsBlock && ((box.IsOnItsOwn && DefaultStyle.IsBlock(name)) || HasGap(values, em)),
            IsPlaced = where == Surroundings.Text && (box.IsTakenOut || placing != default) && (style.Showing & ShownStyle.NotSeen) == 0,
            StacksChildren = where is Surroundings.Text or Surroundings.Cell
                && (box.Display is "grid" or "inline-grid" || values["flex-direction"] is "column"),
        };
    }

    // A line through text does not go through what stands on its own, and a table begins its lines anew.
    private static Showing Passed(Showing around, Box box, string name)
    {
        if (box.IsOnItsOwn) around &= ~Showing.Struck;
        return name == "table" ? around & ~Showing.Indented : around;
    }

    private static Showing Seen(Showing showing, Values values, Box box, double size)
    {
        if (values["visibility"] is { } visibility)
        {
            showing = visibility switch
            {
                "visible" => showing & ~Showing.Invisible,
                StyleValues.Unknown => showing | Showing.Doubtful,
                _ => showing | Showing.Invisible
            };
        }

        if (!box.IsInline && Hiding.Indent(values, size) is { } indent) showing = (showing & ~Showing.Indented) | indent;
        if (values["direction"] is { } direction) showing = direction == "ltr" ? showing & ~Showing.FromRight : showing | Showing.FromRight;
        if (values["text-decoration-line"] is { } line)
        {
            if (line == StyleValues.Unknown) showing |= Showing.Doubtful;
            else if (line.Contains("line-through", StringComparison.Ordinal) && !(Colours.Of(values["text-decoration-color"] ?? "")?.Alpha < 0.2))
            {
                showing |= Showing.Struck;
            }
        }

        return showing;
    }

    // A block that stands in a line may fill it; in a page it is taken for a line, and in a cell for text that is told apart.
    private static bool IsBlock(string name, Box box, Surroundings where) =>
        name is not ("td" or "th") && (box.IsBlock || (where == Surroundings.Page && box.IsOnItsOwn && DefaultStyle.IsBlock(name)));

    private static bool HasGap(Values values, double size) =>
        ((string[])["margin-left", "margin-right", "padding-left", "padding-right"])
            .Any(side => values[side] is { } value && Lengths.Of(value, size) >= LeastGap * size);

    // Where the first letter or line is shown otherwise than the rest, only laying it out would tell which of its figures that is.
    private static StyledElement Begun(StyledElement styled, IReadOnlyList<SheetRule> rules)
    {
        var said = rules.Where(rule => rule.Part is "first-letter" or "first-line").ToList();
        if (said.Count == 0) return styled;
        var first = Of("span", new Values([], said, [], styled.Style.Custom), styled.Style, Surroundings.Text, null);
        var isAlike = !first.IsGone && first.Style.Showing == styled.Style.Showing && first.Style.Shift == styled.Style.Shift
            && first.Style.Size >= ShownStyle.Legible;
        return isAlike ? styled : styled with { Style = styled.Style with { Showing = styled.Style.Showing | Showing.Doubtful } };
    }

    private static StyledElement Added(IElement element, StyledElement styled, IReadOnlyList<SheetRule> rules, string part, StyledElement whole)
    {
        var said = rules.Where(rule => rule.Part == part).ToList();
        if (said.Count == 0) return whole;
        var values = new Values([], said, [], styled.Style.Custom);
        var content = values["content"];
        if (content is null or StyleValues.None or "normal") return whole;
        var added = Of("span", values, styled.Style, Surroundings.Text, null);
        if (added.IsGone) return whole;
        var text = Contents.Of(content, element);
        var isDoubtful = text is null || added.IsPlaced || !text.All(letter => char.IsLetter(letter) || char.IsWhiteSpace(letter));
        if (text is "" && !isDoubtful) return whole;
        var piece = isDoubtful ? new AddedText($"{ShownText.Doubt}{text}", styled.Style) : new AddedText(text!, added.Style);
        return part == "before" ? whole with { Before = piece } : whole with { After = piece };
    }
}
