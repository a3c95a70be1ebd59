using Ardalis.GuardClauses;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Text;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Units;
using nietras.SeparatedValues;

namespace Disclosure.Documents.Units;

/// <summary>
/// Reads and writes lists of units as CSV: UTF-8 or GBK, a unit a row, with commas between the values, or tabs or semicolons. Columns are known
/// by their heads, in English or Chinese, in any order: <c>id,name,aliases,kind,parent,from,to,counted,note</c>. Only the name must be there.
/// </summary>
public static class UnitListCsv
{
    private static readonly char[] Separators = [',', '\t', ';'];

    /// <summary>Reads a list.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The list, or all that is wrong; nothing is guessed.</returns>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public static UnitListReading Read(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(Guard.Against.Null(bytes));
        if (decoded.Problem is { } problem) return new UnitListReading(null, [new BilingualText(problem.Message(), problem.Message(DisplayLanguage.English))]);
        var text = decoded.Text.TrimStart('\uFEFF');
        var problems = new List<BilingualText>();
        var heads = FirstLine(text);
        var found = Separators.MaxBy(each => UnitColumns.KnownAmong(heads.Split(each).Select(head => head.Trim().Trim('"'))));
        var rows = RowsOf(text, found, problems);
        if (problems.Count > 0) return new UnitListReading(null, problems);
        if (rows.Count == 0) return new UnitListReading(null, [new BilingualText("文件是空的", "the file is empty")]);
        var columns = UnitColumns.Of(rows[0].Values, problems);
        var units = new List<(int Line, Unit Unit)>();
        foreach (var (line, values) in rows.Skip(1))
        {
            var count = values.FindLastIndex(value => value.Length > 0) + 1;
            if (count > rows[0].Values.Count) problems.Add(TooMany(line, count, rows[0].Values.Count));
            else if (columns is not null && columns.UnitOf(line, values, problems) is { } unit) units.Add((line, unit));
        }

        problems.AddRange(UnitContradictions.Among(units));
        return problems.Count > 0 || columns is null
            ? new UnitListReading(null, problems)
            : new UnitListReading(new UnitList(units.Select(each => each.Unit)), []);
    }

    /// <summary>Writes a list, so that it reads back the same.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static string Write(UnitList list)
    {
        Guard.Against.Null(list);
        var rows = list.Units.Select(UnitColumns.ValuesOf).Prepend(UnitColumns.Heads).Select(values => string.Join(',', values.Select(Quoted)));
        return string.Concat(rows.Select(row => $"{row}\r\n"));
    }

    private static string FirstLine(string text) => text.TrimStart().Split('\n', 2)[0];

    private static BilingualText TooMany(int line, int met, int due) => new(
        $"第 {line} 行：有 {met} 格，多于表头的 {due} 格；值中有分隔符的，请加引号",
        $"line {line}: {met} values, more than the {due} heads; put a value that holds a separator in quotes");

    // Of values that have run into one since a quote was lost nobody can tell which are whose.
    private static List<(int Line, List<string> Values)> RowsOf(string text, char separator, List<BilingualText> problems)
    {
        var rows = new List<(int, List<string>)>();
        var width = FirstLine(text).Split(separator).Length;
        using var reader = Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(text);
        foreach (var row in reader)
        {
            var values = new List<string>(row.ColCount);
            var place = new DocumentPlace(row.LineNumberFrom, 1);
            for (var i = 0; i < row.ColCount; i++)
            {
                if (ValueText.HasRunOn(row[i].Span, separator, width)) problems.Add(RunOn(place.Line!.Value));
                values.Add(ValueText.Of(row[i].Span));
                place = ValueText.Behind(row[i].Span, place);
            }

            if (values.Exists(value => value.Length > 0)) rows.Add((row.LineNumberFrom, values));
        }

        return rows;
    }

    private static BilingualText RunOn(int line) => new(
        $"第 {line} 行：引号没有成对，以下各行连成了一格；请补上或删去引号，格内不要换行",
        $"line {line}: a quote has no end, so that what follows has run into one value; close it or take it out, and keep each unit on one line");

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
