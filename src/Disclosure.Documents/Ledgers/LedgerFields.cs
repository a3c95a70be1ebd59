using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads single fields of a row, and notes what cannot be read. Not thread-safe.</summary>
internal sealed partial class LedgerFields(LedgerColumns columns, LedgerWords words, LedgerNotes notes, LedgerRow row)
{
    private static readonly string[] Yes = ["是", "有", "Y", "YES", "TRUE", "1", "√", "✓", "✔"];
    private static readonly string[] No = ["", "否", "无", "N", "NO", "FALSE", "0", "×", "-", "/", "—"];

    /// <summary>Whether nothing that is read stands in the row.</summary>
    public bool AreBlank => columns.Columns.All(column => row[column].IsBlank);

    /// <summary>Where a field stands.</summary>
    public DocumentPlace? PlaceOf(LedgerField field) => columns[field] is { } column ? row.PlaceOf(column) : null;

    /// <summary>The text of a field; empty where it is blank, or not clearly shown.</summary>
    public string Text(LedgerField field)
    {
        if (columns[field] is not { } column || row[column] is var cell && cell.IsBlank) return "";
        if (!cell.IsUnclear) return cell.Text.Trim();
        Note(ProblemCatalogue.UnclearCase, field);
        return "";
    }

    /// <summary>The day of a field; null where it is blank or cannot be read.</summary>
    public DateOnly? Day(LedgerField field)
    {
        if (columns[field] is not { } column) return null;
        var cell = row[column];
        if (cell.Day is { } known && !cell.IsUnclear) return known;
        var text = Text(field);
        if (text.Length == 0 || IsNothing(text)) return null;
        if (WrittenDay.Of(text) is { } day) return day;
        Note(ProblemCatalogue.UnreadDay, field, ("actual", WrittenDay.Told(text)), ("hint", WrittenDay.HintOn(text)));
        return null;
    }

    /// <summary>Whether a field holds a day.</summary>
    public bool HasDay(LedgerField field) => columns[field] is { } column && (row[column].Day ?? WrittenDay.Of(row[column].Text)) is not null;

    /// <summary>Whether a field has something for a day that is none.</summary>
    public bool IsUnreadDay(LedgerField field) => columns[field] is { } column && row[column] is { IsBlank: false } cell
        && (cell.IsUnclear || (cell.Day is null && !IsNothing(cell.Text.Trim()) && WrittenDay.Of(cell.Text) is null));

    /// <summary>Whether a field says yes.</summary>
    public bool IsYes(LedgerField field)
    {
        var text = Text(field).ToUpperInvariant();
        if (Array.IndexOf(Yes, text) >= 0) return true;
        if (Array.IndexOf(No, text) < 0) NoteWord(field, Text(field));
        return false;
    }

    /// <summary>A whole number above 0; null where there is none.</summary>
    public int? Number(LedgerField field)
    {
        var text = PrintedLabel.Normalize(Text(field));
        if (text.Length == 0 || IsNothing(text)) return null;
        if (int.TryParse(text.Replace("个工作日", "", StringComparison.Ordinal).TrimEnd('天', '日'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0)
        {
            return number;
        }

        Note(ProblemCatalogue.UnreadNumber, field, ("actual", Length().IsMatch(text) ? BilingualText.Same($"“{text}”") : new BilingualText("文字", "text")));
        return null;
    }

    /// <summary>Notes a word that is not known.</summary>
    /// <returns>The word as it may be told: <see cref="CaseRecord.NotShown"/> where it may not.</returns>
    public string NoteWord(LedgerField field, string text)
    {
        var word = words.Told(text);
        notes.Doubt(field);
        notes.AddWord(columns.HeadOf(field), word, PlaceOf(field));
        return word ?? CaseRecord.NotShown;
    }

    /// <summary>Notes a problem with a field.</summary>
    public void Note(ProblemKind kind, LedgerField field, params (string Name, BilingualText Text)[] slots)
    {
        notes.Doubt(field);
        notes.Add(new ReadingProblem(kind, PlaceOf(field), [("column", BilingualText.Same(columns.HeadOf(field))), .. slots]));
    }

    /// <summary>Whether a text is a sign for nothing.</summary>
    public static bool IsNothing(string text) => text is "/" or "-" or "—" or "——" or "无" or "／" or "－";

    // What may be told for a number of days: too short to be anybody's.
    [GeneratedRegex("^[-+]?[0-9]{1,3}(?:[.][0-9]{1,2})?(?:天|日|个?工作日)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
