using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>
/// One application in a ledger (依申请公开台账): its number, the kind of applicant, and the days and outcome that decide where it counts
/// and when the reply was due. Who applied, how to reach them and what they asked for has no place here. Immutable.
/// </summary>
public sealed record CaseRecord
{
    /// <summary>What words are called that are not kept, since they may be somebody's name.</summary>
    public const string NotShown = "…";

    /// <summary>
    /// The number under which the organ keeps it, by which messages and outputs name it; so it must be nobody's own, as that of an identity
    /// card or a telephone is. Reading takes over nothing else than such numbers, and makes up one where there is none
    /// (<see cref="IsNumbered"/>).
    /// </summary>
    /// <exception cref="ArgumentException">The number is null or blank.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Whether the number is the organ's; false for one that was made up in reading. Such a case is named by its place.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>How the case is named: by its number, or by its place where it has none that is told.</summary>
    public BilingualText Name => IsNumbered || Place is null ? BilingualText.Same(Id) : NameOf(Place);

    /// <summary>When it was received, as Art. 31 tells it.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The kind of applicant; null where the ledger does not tell it apart. Such a case counts in the totals only.</summary>
    /// <exception cref="ArgumentException">The value names no kind, or the total.</exception>
    public ApplicantKind? Applicant
    {
        get;
        init => field = value is not { } kind ? null
            : Guard.Against.UndefinedValue(kind, nameof(value)) != ApplicantKind.Total ? kind
            : throw new ArgumentException("The total is no kind of applicant.", nameof(value));
    }

    /// <summary>The words for the kind of applicant, where they are not known; <see cref="NotShown"/> for such as reading does not take over.</summary>
    public string? ApplicantWords { get; init; }

    /// <summary>What became of it; null where the ledger says nothing, or in words that are not known.</summary>
    public Disposition? Disposition { get; init; }

    /// <summary>The words for what became of it, where they are not known or do not tell the row; <see cref="NotShown"/> likewise.</summary>
    public string? DispositionWords { get; init; }

    /// <summary>When the reply was given, by post the day it was posted; null while it is open.</summary>
    public DateOnly? RepliedOn { get; init; }

    /// <summary>Whether the ledger has something for the day of the reply that is no day, so that it is not known when it was given.</summary>
    public bool IsReplyUnread { get; init; }

    /// <summary>Whether the ledger shows a reply, or an outcome or words that may be one, but not its day: nobody can say whether it is open.</summary>
    internal bool IsReplyUndated => RepliedOn is null && Disposition is not { IsOutcome: false }
        && (IsReplyUnread || Disposition is not null || DispositionWords is not null);

    /// <summary>The corrections that were asked for, in the order of the ledger.</summary>
    /// <exception cref="ArgumentException">The list or an entry is null.</exception>
    public IReadOnlyList<CaseCorrection> Corrections { get; init => field = Kept(value); } = [];

    /// <summary>Who was asked for an opinion, in the order of the ledger.</summary>
    /// <exception cref="ArgumentException">The list or an entry is null.</exception>
    public IReadOnlyList<CaseConsultation> Consultations { get; init => field = Kept(value); } = [];

    /// <summary>The extensions, in the order of the ledger; the law allows one.</summary>
    /// <exception cref="ArgumentException">The list or an entry is null.</exception>
    public IReadOnlyList<CaseExtension> Extensions { get; init => field = Kept(value); } = [];

    /// <summary>The notice of fees; null for most.</summary>
    public CaseFee? Fee { get; init; }

    /// <summary>Reconsiderations and suits, in the order of the ledger.</summary>
    /// <exception cref="ArgumentException">The list or an entry is null.</exception>
    public IReadOnlyList<CaseReview> Reviews { get; init => field = Kept(value); } = [];

    /// <summary>The number of the application from which it was split (国办函〔2020〕109号, Art. 4); null for most.</summary>
    public string? ParentId { get; init; }

    /// <summary>Where it stands in the document from which it was read; null for a record of an application's own. Not compared.</summary>
    public DocumentPlace? Place { get; init; }

    /// <inheritdoc/>
    public bool Equals(CaseRecord? other) =>
        other is not null
        && (Id, ReceivedOn, Applicant, ApplicantWords, Disposition) == (other.Id, other.ReceivedOn, other.Applicant, other.ApplicantWords, other.Disposition)
        && (DispositionWords, RepliedOn, Fee, ParentId) == (other.DispositionWords, other.RepliedOn, other.Fee, other.ParentId)
        && (IsNumbered, IsReplyUnread) == (other.IsNumbered, other.IsReplyUnread)
        && Corrections.SequenceEqual(other.Corrections)
        && Consultations.SequenceEqual(other.Consultations)
        && Extensions.SequenceEqual(other.Extensions)
        && Reviews.SequenceEqual(other.Reviews);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, ReceivedOn, Applicant, Disposition, RepliedOn);

    /// <summary>The number.</summary>
    public override string ToString() => Id;

    private static BilingualText NameOf(DocumentPlace place)
    {
        if (place is not { Sheet: { } sheet, Cell: { } cell }) return new BilingualText($"第 {place.Line} 行", $"line {place.Line}");
        var row = cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
        return new BilingualText($"“{sheet}”第 {row} 行", $"row {row} of “{sheet}”");
    }

    private static ReadOnlyCollection<T> Kept<T>(IReadOnlyList<T> given)
        where T : class => Guard.Against.NullElement(given).Count == 0 ? ReadOnlyCollection<T>.Empty : Array.AsReadOnly<T>([.. given]);
}
