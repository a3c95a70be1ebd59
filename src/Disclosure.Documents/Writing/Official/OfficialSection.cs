using Disclosure.Forms.Official;

namespace Disclosure.Documents.Writing.Official;

/// <summary>A section as it is printed.</summary>
/// <param name="Heading">Its heading with its number; null for what stands before the first section.</param>
/// <param name="Paragraphs">Its text.</param>
/// <param name="Tables">The tables below the text: none or one, but for reports of which sections are missing.</param>
internal sealed record OfficialSection(string? Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<OfficialTable> Tables);
