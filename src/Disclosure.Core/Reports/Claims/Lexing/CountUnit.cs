namespace Disclosure.Reports.Claims.Lexing;

/// <summary>What a number counts, as far as the word behind it tells.</summary>
internal enum CountUnit
{
    /// <summary>No word stands behind the number.</summary>
    None,

    /// <summary>件, 宗, 起 and other words that count applications, cases and documents.</summary>
    Piece,

    /// <summary>元, counted in with 万 and 亿.</summary>
    Yuan,

    /// <summary>A word that counts something else: 人, 期, 篇, 工作日.</summary>
    Other,
}
