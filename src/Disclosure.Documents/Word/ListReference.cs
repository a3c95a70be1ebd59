namespace Disclosure.Documents.Word;

/// <summary>What a paragraph says of the list whose item it is.</summary>
/// <param name="Style">Its style.</param>
/// <param name="List">The list's number; null where the style decides, 0 for none.</param>
/// <param name="Level">The level, from 0; null where the style decides.</param>
internal sealed record ListReference(string? Style = null, int? List = null, int? Level = null);
