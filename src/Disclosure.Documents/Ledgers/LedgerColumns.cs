using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Ledgers.Words.Json;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Which column holds what, told by the heads alone and never by position. Immutable.</summary>
internal sealed class LedgerColumns
{
    private readonly IReadOnlyList<string> heads;
    private readonly Dictionary<LedgerField, int> columns;

    private readonly LedgerWords words;

    private LedgerColumns(IReadOnlyList<string> heads, Dictionary<LedgerField, int> columns, LedgerWords words) =>
        (this.heads, this.columns, this.words) = (heads, columns, words);

    // Without these there is no ledger; of two, one will do.
    private static readonly LedgerField[][] Needed =
        [[LedgerField.Id, LedgerField.LineNumber], [LedgerField.ReceivedOn, LedgerField.AppliedOn], [LedgerField.Applicant]];

    /// <summary>The columns that are not there, and without which there is no ledger.</summary>
    public IEnumerable<LedgerField> Missing => Needed.Where(fields => !fields.Any(Has)).Select(fields => fields[0]);

    /// <summary>Whether the columns are there without which there is no ledger.</summary>
    public bool AreOfALedger => !Missing.Any();

    /// <summary>The numbers of the columns that are read.</summary>
    public IReadOnlyCollection<int> Columns => columns.Values;

    /// <summary>How many columns are read.</summary>
    public int Count => columns.Count;

    /// <summary>The columns that a row of heads names.</summary>
    public static LedgerColumns Of(LedgerRow row, LedgerWords words, LedgerNotes notes) =>
        Of([.. row.Cells.Select(cell => cell.Text)], words, notes, row);

    /// <summary>The columns that two rows of heads name, of which the upper may stand over several.</summary>
    public static LedgerColumns Of(LedgerRow upper, LedgerRow lower, LedgerWords words, LedgerNotes notes)
    {
        var heads = new List<string>();
        var over = "";
        for (var i = 0; i < Math.Max(upper.Cells.Count, lower.Cells.Count); i++)
        {
            if (!upper[i].IsBlank) over = upper[i].Text;
            var (above, below) = (upper[i].IsBlank ? over : upper[i].Text, lower[i].Text);
            heads.Add(below.Trim().Length == 0 ? upper[i].Text : FieldOf(above + below, words) is not null ? above + below : below);
        }

        return Of(heads, words, notes, upper);
    }

    /// <summary>Whether a column is there.</summary>
    public bool Has(LedgerField field) => columns.ContainsKey(field);

    /// <summary>The number of a column; null where it is not there.</summary>
    public int? this[LedgerField field] => columns.TryGetValue(field, out var column) ? column : null;

    /// <summary>The head of a column as the words spell it; what else may stand in its cell is not told.</summary>
    public string HeadOf(LedgerField field) => ToldHead(heads[columns[field]], words);

    /// <summary>Whether a row repeats the heads.</summary>
    public bool AreRepeatedIn(LedgerRow row) => columns.Values.All(column => PrintedLabel.Fold(row[column].Text) == PrintedLabel.Fold(heads[column]));

    private static LedgerColumns Of(List<string> heads, LedgerWords words, LedgerNotes notes, LedgerRow row)
    {
        var columns = new Dictionary<LedgerField, int>();
        for (var i = 0; i < heads.Count; i++)
        {
            if (FieldOf(heads[i], words) is not { } field) continue;
            if (!columns.TryGetValue(field, out var other))
            {
                columns[field] = i;
                continue;
            }

            var (one, two) = (ToldHead(heads[other], words), ToldHead(heads[i], words));
            if (one == two)
            {
                notes.Add(new ReadingProblem(ProblemCatalogue.RepeatedColumn, row.PlaceOf(i), ("actual", BilingualText.Same(two))));
                continue;
            }

            var isBetter = RankOf(two, words) < RankOf(one, words);
            if (isBetter) columns[field] = i;
            notes.Add(new ReadingProblem(
                ProblemCatalogue.OutrankedColumn, row.PlaceOf(isBetter ? other : i),
                ("actual", BilingualText.Same(isBetter ? one : two)), ("expected", BilingualText.Same(isBetter ? two : one))));
        }

        return new LedgerColumns(heads, columns, words);
    }

    // Programs name columns by the identifiers of the fields.
    private static LedgerField? FieldOf(string head, LedgerWords words) =>
        words.FieldOf(head) ?? words.FieldOf(PrintedLabel.WithoutGuidance(head)) ?? (MeaningKeys.Heads.TryGetValue(head.Trim(), out var field) ? field : null);

    private static string ToldHead(string head, LedgerWords words) =>
        words.HeadOf(head) ?? words.HeadOf(PrintedLabel.WithoutGuidance(head)) ?? head.Trim();

    private static int RankOf(string head, LedgerWords words) => words.FieldOf(head) is not null ? words.RankOf(head) : -1;
}
