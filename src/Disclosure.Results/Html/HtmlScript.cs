namespace Disclosure.Results.Html;

/// <summary>What the page does by itself.</summary>
internal static class HtmlScript
{
    /// <summary>All of it.</summary>
    public static string Text { get; } = HtmlPart.Read("result.js");
}
