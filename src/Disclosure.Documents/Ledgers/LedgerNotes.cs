using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Collects the problems of reading a ledger; words that are not known are told once each, with their number. Not thread-safe.</summary>
internal sealed class LedgerNotes
{
    private readonly List<ReadingProblem> problems = [];
    private readonly Dictionary<(string Column, string Word), (int Count, DocumentPlace? First)> words = [];
    private readonly List<string> heads = [];

    /// <summary>The problems in the order in which they were met, then the words.</summary>
    public IReadOnlyList<ReadingProblem> Problems =>
    [
        .. problems,
        .. words.Select(each => new ReadingProblem(
            ProblemCatalogue.UnknownWords,
            each.Value.First,
            ("column", BilingualText.Same(each.Key.Column)),
            ("met", BilingualText.Same(each.Key.Word)),
            ("count", NumberText.Of(each.Value.Count)))),
    ];

    /// <summary>Whether something was met that keeps the ledger from being read.</summary>
    public bool HasError => problems.Exists(problem => problem.Kind == ProblemCatalogue.RepeatedColumn);

    /// <summary>The heads that were found where no ledger was.</summary>
    public IReadOnlyList<string> Heads => heads;

    /// <summary>Notes a problem.</summary>
    public void Add(ReadingProblem problem) => problems.Add(problem);

    /// <summary>Notes a word that is not known.</summary>
    public void AddWord(string column, string word, DocumentPlace? place)
    {
        var known = words.TryGetValue((column, word), out var before);
        words[(column, word)] = (before.Count + 1, known ? before.First : place);
    }

    /// <summary>Notes the known heads of a row that is no row of heads of a ledger.</summary>
    public void AddHeads(IEnumerable<string> known) => heads.AddRange(known);
}
