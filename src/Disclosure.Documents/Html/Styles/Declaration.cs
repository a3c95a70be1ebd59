namespace Disclosure.Documents.Html.Styles;

/// <summary>What a style says of one property.</summary>
/// <param name="Property">Its name in lower case; never a shorthand.</param>
/// <param name="Value">Its value in lower case, with single spaces.</param>
/// <param name="IsImportant">Whether it goes before others that are not.</param>
internal readonly record struct Declaration(string Property, string Value, bool IsImportant);
