namespace Disclosure.Documents.Html.Styles;

/// <summary>Text that a style sheet adds to a page.</summary>
internal sealed record AddedText(string Text, ShownStyle Style);
