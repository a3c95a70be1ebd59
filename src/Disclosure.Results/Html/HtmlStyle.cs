namespace Disclosure.Results.Html;

/// <summary>How the page looks: everywhere, on a screen, in the dark, on a phone, on paper.</summary>
internal static class HtmlStyle
{
    /// <summary>All of it.</summary>
    public static string Text { get; } = HtmlPart.Read("result.css");
}
