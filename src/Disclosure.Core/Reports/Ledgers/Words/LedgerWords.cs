using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words.Json;

namespace Disclosure.Reports.Ledgers.Words;

/// <summary>
/// What the words of ledgers mean: heads of columns, outcomes, kinds of applicants, outcomes of reconsiderations and suits. Data, which
/// an organ can extend by its own words. A word that is not there is never guessed. Immutable and thread-safe.
/// </summary>
public sealed class LedgerWords
{
    private static readonly char[] BetweenParts = ['-', '—', '－', '–', ':', '：', '/', '／', '(', '（', ')', '）', '、', ',', '，', ' ', '\u3000', '→', '>', '》'];
    private static readonly Lazy<LedgerWords> Delivered = new(() => new LedgerWords(WordFile.Delivered()));

    private readonly WordLists lists;
    private readonly Dictionary<string, int> ranks;
    private readonly Lazy<PlainTerms> terms;

    internal LedgerWords(WordLists lists)
    {
        this.lists = lists;
        ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, _) in lists.Heads.Words) ranks[PrintedLabel.Fold(word)] = ranks.Count;
        terms = new Lazy<PlainTerms>(() => new PlainTerms(lists.All));
    }

    /// <summary>The words as delivered, and the labels of the forms.</summary>
    public static LedgerWords Default => Delivered.Value;

    /// <summary>The heads of columns with what they hold; of two for one field the earlier outranks the later.</summary>
    public IReadOnlyList<KeyValuePair<string, LedgerField>> Heads => lists.Heads.Words;

    /// <summary>The words for what becomes of applications.</summary>
    public IReadOnlyList<KeyValuePair<string, Disposition>> Dispositions => lists.Dispositions.Words;

    /// <summary>The words for kinds of applicants.</summary>
    public IReadOnlyList<KeyValuePair<string, ApplicantKind>> Applicants => lists.Applicants.Words;

    /// <summary>The words for what becomes of reconsiderations and suits.</summary>
    public IReadOnlyList<KeyValuePair<string, CaseOutcome>> Reviews => lists.Reviews.Words;

    /// <summary>The same with words of an organ's own, which outrank those that are there.</summary>
    /// <param name="further">The further words.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public LedgerWords With(LedgerWords further) => new(lists.With(Guard.Against.Null(further).lists));

    /// <summary>What a column holds.</summary>
    /// <param name="head">Its head.</param>
    /// <returns>Null for a column that is not read.</returns>
    /// <exception cref="ArgumentNullException">The head is null.</exception>
    public LedgerField? FieldOf(string head) => lists.Heads.TryFind(Guard.Against.Null(head), out var field) ? field : null;

    /// <summary>What became of an application.</summary>
    /// <param name="words">
    /// The words of the ledger: one for which there is a meaning, or several that agree, such as 不予公开（国家秘密）.
    /// </param>
    /// <returns>Null where a word is not known, or two do not agree.</returns>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public Disposition? DispositionOf(string words)
    {
        if (lists.Dispositions.TryFind(Guard.Against.Null(words), out var whole)) return whole;
        var parts = words.Split(BetweenParts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Disposition? meant = null;
        foreach (var part in parts.Length > 1 ? parts : [])
        {
            if (!lists.Dispositions.TryFind(part, out var meaning)) return null;
            if (meant is null || meant == meaning || DispositionGroups.Holds(meant, meaning)) meant = meaning;
            else if (!DispositionGroups.Holds(meaning, meant)) return null;
        }

        return meant;
    }

    /// <summary>The kind of an applicant.</summary>
    /// <param name="words">The words of the ledger.</param>
    /// <returns>Null where they do not tell it, as 法人或其他组织 does not.</returns>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public ApplicantKind? ApplicantOf(string words) => lists.Applicants.TryFind(Guard.Against.Null(words), out var kind) ? kind : null;

    /// <summary>What became of a reconsideration or a suit.</summary>
    /// <param name="words">The words of the ledger.</param>
    /// <returns>Null where they are not known.</returns>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public CaseOutcome? ReviewOf(string words) => lists.Reviews.TryFind(Guard.Against.Null(words), out var outcome) ? outcome : null;

    /// <summary>The terms of which a text of the ledger must be made to be told.</summary>
    internal PlainTerms Terms => terms.Value;

    /// <summary>A text of the ledger as it may be told: one that is of known terms alone, so that it can be nobody's name; else null.</summary>
    internal string? Told(string text)
    {
        if (!Terms.AreAllOf(text)) return null;
        var normal = PrintedLabel.Normalize(text);
        return normal.All(character => char.IsLetter(character) || Array.IndexOf(BetweenParts, character) >= 0) ? normal : PrintedLabel.Fold(text);
    }

    /// <summary>A head as the list spells it; null for a column that is not read.</summary>
    internal string? HeadOf(string head) => lists.Heads.SpellingOf(head);

    /// <summary>Which of two heads of one field outranks the other: the lower.</summary>
    internal int RankOf(string head) => ranks[PrintedLabel.Fold(head)];

    /// <inheritdoc/>
    public override string ToString() => $"{Heads.Count} heads, {Dispositions.Count} replies, {Applicants.Count} applicants, {Reviews.Count} outcomes";
}
