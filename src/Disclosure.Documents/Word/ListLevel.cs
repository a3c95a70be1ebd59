namespace Disclosure.Documents.Word;

/// <summary>How the items of one level of a list are numbered.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The numerals, as Word names them.</param>
/// <param name="Text">The number's text, where %1 stands for the number of the first level.</param>
internal sealed record ListLevel(int Start = 1, string Format = "decimal", string Text = "")
{
    /// <summary>The style of the paragraphs that stand on this level.</summary>
    public string? Style { get; init; }

    /// <summary>Whether nothing stands between the number and the text.</summary>
    public bool IsTight { get; init; }
}
