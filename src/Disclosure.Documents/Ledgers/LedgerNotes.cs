using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Collects the problems of reading a ledger; words that are not known are told once each, with their number. Not thread-safe.</summary>
internal sealed class LedgerNotes
{
    // What decides deadlines, or how a case is called, and never where it counts.
    private static readonly LedgerField[] OfTimeAlone =
    [
        LedgerField.Id, LedgerField.LineNumber, LedgerField.ParentId, LedgerField.CorrectionNotifiedOn, LedgerField.CorrectionReceivedOn,
        LedgerField.ThirdPartyAskedOn, LedgerField.ThirdPartyAnsweredOn, LedgerField.OrganAskedOn, LedgerField.OrganAnsweredOn,
        LedgerField.ExtendedOn, LedgerField.IsExtended, LedgerField.ExtensionInWorkingDays, LedgerField.FeePaidOn,
    ];

    private readonly List<ReadingProblem> problems = [];
    private static readonly BilingualText NotShown = new("用词（可能含个人信息，不予显示）", "a word (not shown, as it may be personal)");

    private readonly Dictionary<(string Column, string? Word), (int Count, DocumentPlace? First)> words = [];
    private readonly Dictionary<string, (int Count, DocumentPlace? First)> otherNumbers = [];
    private readonly List<string> heads = [];
    private int most;

    /// <summary>The problems in the order in which they were met, then the words.</summary>
    public IReadOnlyList<ReadingProblem> Problems =>
    [
        .. problems,
        .. otherNumbers.Select(each => new ReadingProblem(
            ProblemCatalogue.NoNumberOfACase, each.Value.First, ("column", BilingualText.Same(each.Key)), ("count", NumberText.Of(each.Value.Count)))),
        .. words.Select(each => new ReadingProblem(
            ProblemCatalogue.UnknownWords,
            each.Value.First,
            ("column", BilingualText.Same(each.Key.Column)),
            ("word", each.Key.Word is { } word ? BilingualText.Same($"“{word}”") : NotShown),
            ("count", NumberText.Of(each.Value.Count)))),
    ];

    /// <summary>Whether something was met that keeps the ledger from being read.</summary>
    public bool HasError => problems.Exists(problem => problem.Kind == ProblemCatalogue.RepeatedColumn);

    /// <summary>The heads that were found where no ledger was.</summary>
    public IReadOnlyList<string> Heads => heads;

    /// <summary>Notes a problem.</summary>
    public void Add(ReadingProblem problem) => problems.Add(problem);

    /// <summary>Whether something was not read that decides where a case counts.</summary>
    public bool HasDoubt { get; private set; }

    /// <summary>Notes that a field was not read.</summary>
    public void Doubt(LedgerField field) => HasDoubt |= !OfTimeAlone.Contains(field);

    /// <summary>Notes a word that is not known.</summary>
    /// <param name="column">The head of its column.</param>
    /// <param name="word">The word; null where it is not to be told.</param>
    /// <param name="place">Where it stands.</param>
    public void AddWord(string column, string? word, DocumentPlace? place)
    {
        var known = words.TryGetValue((column, word), out var before);
        words[(column, word)] = (before.Count + 1, known ? before.First : place);
    }

    /// <summary>Notes something in the column of numbers that is no number of an application.</summary>
    public void AddOtherNumber(string column, DocumentPlace? place)
    {
        var known = otherNumbers.TryGetValue(column, out var before);
        otherNumbers[column] = (before.Count + 1, known ? before.First : place);
    }

    /// <summary>What keeps the row with the most known heads from being that of a ledger; empty where no head is known.</summary>
    public IReadOnlyList<LedgerField> Missing { get; private set; } = [];

    /// <summary>Notes the known heads of a row that is no row of heads of a ledger.</summary>
    /// <param name="known">The heads.</param>
    /// <param name="missing">The columns that are not among them, and without which there is no ledger.</param>
    public void AddHeads(IReadOnlyList<string> known, IReadOnlyList<LedgerField> missing)
    {
        if (known.Count > most) (most, Missing) = (known.Count, missing);
        heads.AddRange(known);
    }
}
