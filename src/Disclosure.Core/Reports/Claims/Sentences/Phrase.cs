using Disclosure.Messages;
using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>A number of a sentence with what is known of it so far. Not thread-safe; it lives while its sentence is read.</summary>
internal sealed class Phrase
{
    /// <summary>The number.</summary>
    public required Token Number { get; init; }

    /// <summary>Its place among the tokens.</summary>
    public required int Index { get; init; }

    /// <summary>The paragraph in which it stands.</summary>
    public ParagraphText? Paragraph { get; init; }

    /// <summary>The token with which its clause begins.</summary>
    public required int Clause { get; init; }

    /// <summary>Where the number begins, or the brackets that stand right before it: 公开（含部分公开）62件.</summary>
    public required int Anchor { get; init; }

    /// <summary>How many brackets are open.</summary>
    public int Depth { get; init; }

    /// <summary>What the clause speaks of.</summary>
    public Topic Topic { get; set; }

    /// <summary>What the words around say it counts; null where they say nothing.</summary>
    public ClaimPattern? Pattern { get; set; }

    /// <summary>What it can be meant as.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; set; } = [];

    /// <summary>The first and last token of its words.</summary>
    public (int First, int Last) Words { get; set; }

    /// <summary>What keeps it from being a claim, or leaves a doubt; null where nothing does.</summary>
    public ClaimGuard? Guard { get; set; }

    /// <summary>Of which time it speaks.</summary>
    public ClaimPeriod Period { get; set; }

    /// <summary>Of whose figures it speaks.</summary>
    public ClaimSubject Subject { get; set; }

    /// <summary>Whether it is a claim.</summary>
    public bool IsClaim => Pattern is not null && Guard is null or { LeavesDoubt: true };

    /// <summary>The number.</summary>
    public decimal Value => Number.Value;

    /// <summary>By what it divides a total.</summary>
    public Dimension Dimension => IsClaim ? Pattern!.Dimension : Dimension.None;

    /// <summary>Whether a list behind it may make it up.</summary>
    public bool IsTotal => IsClaim && Pattern!.IsTotal;

    /// <summary>The same words as what says that nothing is left.</summary>
    public Phrase AsNothing() => new()
    {
        Number = Number with { Value = 0, PrintedUnit = 1 },
        Index = Index,
        Clause = Clause,
        Anchor = Anchor,
        Words = Words,
        Guard = Guard,
        Subject = Subject
    };

    /// <summary>How sure it is.</summary>
    public ClaimCertainty Certainty =>
        Guard is null ? ClaimCertainty.Certain : Subject == ClaimSubject.Other ? ClaimCertainty.Unclear : ClaimCertainty.Likely;

    /// <summary>What decided that.</summary>
    public BilingualText Because => Guard?.Because ?? Pattern?.Says ?? GuardCatalogue.NoWords.Because;
}
