namespace Disclosure.Documents.Html.Styles;

/// <summary>The kind of box that an element makes.</summary>
/// <param name="Display">What its style says; what browsers do without, where it says nothing.</param>
/// <param name="Position">How it is placed.</param>
/// <param name="Float">To which side of the text it stands.</param>
internal readonly record struct Box(string Display, string Position, string Float)
{
    /// <summary>The box of an element.</summary>
    public static Box Of(string name, Values values) =>
        new(values["display"] ?? Usual(name), values["position"] ?? "static", values["float"] ?? StyleValues.None);

    /// <summary>Whether it stands outside the flow of the page.</summary>
    public bool IsTakenOut => Position is "absolute" or "fixed";

    /// <summary>Whether it stands to the side of the text around it.</summary>
    public bool IsFloating => Float != StyleValues.None && !IsTakenOut;

    /// <summary>Whether text before and behind it stands on other lines.</summary>
    public bool IsBlock =>
        !IsTakenOut && Display is not ("inline" or "contents" or "none" or "ruby" or "ruby-text" or StyleValues.Unknown)
        && !Display.StartsWith("inline-", StringComparison.Ordinal) && !Display.StartsWith("-webkit-inline", StringComparison.Ordinal);

    /// <summary>Whether it is a piece of its line like the text itself, without a width or a height of its own.</summary>
    public bool IsInline => !IsTakenOut && !IsFloating && Display is "inline" or "contents" or "ruby" or "ruby-text";

    /// <summary>Whether it stands in a line.</summary>
    public bool IsInLine => !IsBlock && !IsTakenOut && !IsFloating;

    /// <summary>Whether a line through the text around it ends before it.</summary>
    public bool IsOnItsOwn =>
        IsTakenOut || IsFloating || Display.StartsWith("inline-", StringComparison.Ordinal) || Display.StartsWith("-webkit-inline", StringComparison.Ordinal);

    /// <summary>Whether a part of a table is what it is by its name.</summary>
    public bool IsAsUsual(string name) => name switch
    {
        "td" or "th" => Display == "table-cell" && !IsTakenOut && !IsFloating,
        "tr" => Display == "table-row" && !IsTakenOut && !IsFloating,
        "tbody" or "thead" or "tfoot" => (Display == "block" || Display.StartsWith("table-", StringComparison.Ordinal)) && !IsTakenOut && !IsFloating,
        _ => Display != StyleValues.Unknown,
    };

    /// <summary>What browsers do with an element of which nothing is said.</summary>
    public static string Usual(string name) => name switch
    {
        "td" or "th" => "table-cell",
        "tr" => "table-row",
        "tbody" => "table-row-group",
        "thead" => "table-header-group",
        "tfoot" => "table-footer-group",
        "table" => "table",
        "input" or "select" or "textarea" or "button" or "marquee" => "inline-block",
        _ => DefaultStyle.IsBlock(name) ? "block" : "inline",
    };
}
