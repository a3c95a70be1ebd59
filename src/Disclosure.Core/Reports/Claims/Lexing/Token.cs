namespace Disclosure.Reports.Claims.Lexing;

/// <summary>A piece of a normalised text that says something to the reader of claims. Equal by all.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character; 0-based.</param>
/// <param name="End">The character behind its last.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>The class of a word.</summary>
    public WordClass Word { get; init; }

    /// <summary>The value of a number; the year of a year, 0 where another than the report's is meant without a number.</summary>
    public decimal Value { get; init; }

    /// <summary>What a step of the last printed digit is worth.</summary>
    public decimal PrintedUnit { get; init; }

    /// <summary>Whether a number says of itself that it is not exact.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What a number counts.</summary>
    public CountUnit Unit { get; init; }

    /// <summary>Where the number ends and its counting word begins; the end for other tokens.</summary>
    public int EndOfDigits { get; init; }

    /// <summary>Whether it is a number of any kind.</summary>
    public bool IsNumber => Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Points;

    /// <summary>Whether it ends a clause.</summary>
    public bool EndsClause => Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Open or TokenKind.Close or TokenKind.Stop;

    /// <summary>Whether it is a word of a class.</summary>
    public bool Is(WordClass word) => Kind == TokenKind.Word && Word == word;
}
