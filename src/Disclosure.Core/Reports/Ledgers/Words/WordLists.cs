using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Words;

/// <summary>The words of ledgers, list by list. Immutable.</summary>
/// <param name="Heads">The heads of columns.</param>
/// <param name="Dispositions">What becomes of applications.</param>
/// <param name="Applicants">Kinds of applicants.</param>
/// <param name="Reviews">What becomes of reconsiderations and suits.</param>
internal sealed record WordLists(
    WordList<LedgerField> Heads, WordList<Disposition> Dispositions, WordList<ApplicantKind> Applicants, WordList<CaseOutcome> Reviews)
{
    /// <summary>Every word of every list.</summary>
    public IEnumerable<string> All =>
    [
        .. Heads.Words.Select(word => word.Key), .. Dispositions.Words.Select(word => word.Key),
        .. Applicants.Words.Select(word => word.Key), .. Reviews.Words.Select(word => word.Key),
    ];

    /// <summary>The same with further words, which outrank those that are there.</summary>
    public WordLists With(WordLists further) => new(
        Heads.With(further.Heads), Dispositions.With(further.Dispositions), Applicants.With(further.Applicants), Reviews.With(further.Reviews));
}
