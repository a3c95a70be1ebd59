namespace Disclosure.Documents.Pdf;

/// <summary>What was filled in or typed over a page, where the file leaves it to the reader how that shows.</summary>
/// <param name="Text">What was filled in.</param>
/// <param name="Extent">Where it stands.</param>
internal sealed record UnshownText(string Text, Extent Extent);
