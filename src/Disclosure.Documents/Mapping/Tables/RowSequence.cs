using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Rows follow each other as in the form. A label that lost letters between two that are known is that of the one row between
/// them which is free and has all of its letters in their order; any other row is told, and left out with its figures.
/// </summary>
internal static class RowSequence
{
    private const int LeastLetters = 2;

    /// <summary>The rows of which the label is known by its place.</summary>
    /// <param name="unknown">Rows that no label of the form names.</param>
    /// <param name="rows">All other rows.</param>
    /// <param name="contents">Where the others are told.</param>
    public static IReadOnlyList<FoundRow> Named(IReadOnlyList<UnknownRow> unknown, IReadOnlyList<FoundRow> rows, TableContents contents)
    {
        var found = new List<FoundRow>();
        foreach (var row in unknown)
        {
            if (KeyOf(row, rows, unknown) is not { } key)
            {
                contents.AddUnknownRow(row.Head.Table, row.Label);
                continue;
            }

            contents.AddLabel(row.Head.Table, row.Label);
            found.Add(new FoundRow(row.Row, row.Head, row.HeadNumber, key, row.Label, row.LabelAt));
        }

        return found;
    }

    private static string? KeyOf(UnknownRow row, IReadOnlyList<FoundRow> rows, IReadOnlyList<UnknownRow> unknown)
    {
        var letters = PrintedLabel.Fold(row.Label.Text);
        if (letters.Count(char.IsLetter) < LeastLetters) return null;
        var own = rows.Where(other => other.HeadNumber == row.HeadNumber).ToList();
        var before = own.Where(other => other.Row.Line < row.Row.Line).MaxBy(other => other.Row.Line)?.Key;
        var behind = own.Where(other => other.Row.Line > row.Row.Line).MinBy(other => other.Row.Line)?.Key;
        var keys = KnownForms.Current.BlocksOf(row.Head.Table)
            .Where(block => block.Columns.Select(column => column.Key).Order().SequenceEqual(row.Head.ColumnKeys.Order()))
            .SelectMany(block => Between(block, before, behind))
                .Where(free => !own.Exists(other => other.Key == free.Key) && HasLetters(free, letters)).Select(free => free.Key).Distinct().ToList();
        return keys is [var only] && unknown.Count(other => other.Label.Text == row.Label.Text) == 1 ? only : null;
    }

    private static IEnumerable<FormRow> Between(FormBlock block, string? before, string? behind)
    {
        var keys = block.Rows.Select(row => row.Key).ToList();
        var (first, last) = (before is null ? -1 : keys.IndexOf(before), behind is null ? keys.Count : keys.IndexOf(behind));
        return (before is not null && first < 0) || (behind is not null && last < 0) ? [] : block.Rows.Take(last).Skip(first + 1);
    }

    // All letters that are left stand in the label, in their order, and half of them are left at least.
    private static bool HasLetters(FormRow row, string letters) => row.KnownWordings.Any(wording =>
    {
        var met = 0;
        foreach (var letter in wording)
        {
            if (met < letters.Length && letters[met] == letter) met++;
        }

        return met == letters.Length && 2 * met >= wording.Length;
    });
}
