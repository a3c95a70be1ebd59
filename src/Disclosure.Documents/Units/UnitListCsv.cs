using Ardalis.GuardClauses;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Text;
using Disclosure.Messages;
using Disclosure.Reports.Units;
using nietras.SeparatedValues;

namespace Disclosure.Documents.Units;

/// <summary>
/// Reads and writes lists of units as CSV: UTF-8 or GBK, a unit a row. Columns are known by their heads, in English or Chinese, in any order:
/// <c>id,name,aliases,kind,parent,from,to,counted,note</c>. Only the name must be there.
/// </summary>
public static class UnitListCsv
{
    /// <summary>Reads a list.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The list, or all that is wrong; nothing is guessed.</returns>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public static UnitListReading Read(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(Guard.Against.Null(bytes));
        if (decoded.Problem is { } problem) return new UnitListReading(null, [new BilingualText(problem.Message(), problem.Message(DisplayLanguage.English))]);
        var rows = RowsOf(decoded.Text);
        if (rows.Count == 0) return new UnitListReading(null, [new BilingualText("文件是空的", "the file is empty")]);
        var problems = new List<BilingualText>();
        var columns = UnitColumns.Of(rows[0].Values, problems);
        var units = new List<(int Line, Unit Unit)>();
        foreach (var (line, values) in rows.Skip(1))
        {
            if (columns is not null && columns.UnitOf(line, values, problems) is { } unit) units.Add((line, unit));
        }

        problems.AddRange(UnitColumns.Contradictions(units));
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

    private static List<(int Line, IReadOnlyList<string> Values)> RowsOf(string text)
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        using var reader = Sep.New(',').Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(text);
        foreach (var row in reader)
        {
            var values = new List<string>(row.ColCount);
            for (var i = 0; i < row.ColCount; i++) values.Add(ValueText.Of(row[i].Span));
            if (values.Exists(value => value.Length > 0)) rows.Add((row.LineNumberFrom, values));
        }

        return rows;
    }

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
