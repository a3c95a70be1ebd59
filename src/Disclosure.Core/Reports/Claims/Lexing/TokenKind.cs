namespace Disclosure.Reports.Claims.Lexing;

/// <summary>What a token is. What none of them is, is not looked at.</summary>
internal enum TokenKind
{
    /// <summary>A word of the lexicon.</summary>
    Word,

    /// <summary>A number with the word that counts, where it has one.</summary>
    Number,

    /// <summary>A number of percent.</summary>
    Percent,

    /// <summary>A number of percentage points.</summary>
    Points,

    /// <summary>A year, or a span of days that is a whole year.</summary>
    Year,

    /// <summary>A part of a year: a half, a quarter, a month, a day.</summary>
    PartOfYear,

    /// <summary>A title or a quotation in its marks; nothing within counts.</summary>
    Quotation,

    /// <summary>What has digits and is no number: of a document, an article, a telephone, an address of the net, an item of a list.</summary>
    Designation,

    /// <summary>，</summary>
    Comma,

    /// <summary>、 between members of a list.</summary>
    Pause,

    /// <summary>；</summary>
    Semicolon,

    /// <summary>：</summary>
    Colon,

    /// <summary>（</summary>
    Open,

    /// <summary>）</summary>
    Close,

    /// <summary>。 and what else ends a sentence.</summary>
    Stop,
}
