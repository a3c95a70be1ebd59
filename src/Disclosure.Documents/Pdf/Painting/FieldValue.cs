namespace Disclosure.Documents.Pdf.Painting;

/// <summary>What was filled in, or typed over a page, beside what the file says of how that is displayed.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Text">What was filled in.</param>
/// <param name="Shown">What the file displays there; empty where it leaves that to the reader.</param>
internal sealed record FieldValue(Box Box, string Text, string Shown);
