namespace Disclosure.Testing.Layouts;

/// <summary>The means by which a Word document shows a run otherwise than the text beside it: the properties of the run, which may name a style.</summary>
public static class WordMeans
{
    private const string Small = "<w:sz w:val=\"12\"/>";

    /// <summary>Those that raise or lower it.</summary>
    public static IReadOnlyList<string> Raising { get; } =
    [
        "<w:vertAlign w:val=\"superscript\"/>", "<w:vertAlign w:val=\"subscript\"/>", "<w:position w:val=\"12\"/>" + Small, "<w:position w:val=\"-8\"/>" + Small,
        "<w:position w:val=\"5pt\"/>" + Small, "<w:rStyle w:val=\"Mark\"/>", "<w:rStyle w:val=\"OfMark\"/>", "<w:rStyle w:val=\"HighMark\"/>", "<w:rStyle w:val=\"OfHighMark\"/>",
    ];

    /// <summary>Those that strike it through.</summary>
    public static IReadOnlyList<string> Striking { get; } =
    [
        "<w:strike/>", "<w:dstrike/>", "<w:strike w:val=\"true\"/>", "<w:rStyle w:val=\"Gone\"/>", "<w:rStyle w:val=\"OfGone\"/>", "<w:rStyle w:val=\"GoneTwice\"/>",
    ];

    /// <summary>Those by which nothing is seen of it on white paper.</summary>
    public static IReadOnlyList<string> Hiding { get; } =
    [
        "<w:vanish/>", "<w:vanish w:val=\"on\"/>", "<w:rStyle w:val=\"Unseen\"/>", "<w:rStyle w:val=\"OfUnseen\"/>", "<w:color w:val=\"FFFFFF\"/>", "<w:color w:val=\"FEFEFF\"/>",
        "<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>", "<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "<w:rStyle w:val=\"White\"/>",
        "<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>", "<w:sz w:val=\"1\"/>", "<w:color w:val=\"FFFFFF\"/><w:strike/>",
    ];

    /// <summary>The styles that they name.</summary>
    public static string Styles { get; } = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + Character("Mark", "<w:position w:val=\"10\"/>" + Small) + Character("OfMark", "<w:b/>", "Mark")
        + Character("HighMark", "<w:vertAlign w:val=\"superscript\"/>") + Character("OfHighMark", "<w:i/>", "HighMark")
        + Character("Gone", "<w:strike/>") + Character("OfGone", "", "Gone") + Character("GoneTwice", "<w:dstrike/>")
        + Character("Unseen", "<w:vanish/>") + Character("OfUnseen", "<w:b/>", "Unseen") + Character("White", "<w:color w:val=\"FFFFFF\"/>")
        + "</w:styles>";

    /// <summary>A run shown by such means.</summary>
    public static string Run(string properties, string text) => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{WordMarkup.Escape(text)}</w:t></w:r>";

    /// <summary>One of the means: always the same for a text.</summary>
    public static string Of(IReadOnlyList<string> means, string text) => means[text.Sum(character => character) % means.Count];

    private static string Character(string id, string properties, string? basedOn = null) =>
        $"<w:style w:type=\"character\" w:styleId=\"{id}\">{(basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}<w:rPr>{properties}</w:rPr></w:style>";
}
