using System.Globalization;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Results.Texts;

/// <summary>How places in documents are named.</summary>
internal static class PlaceTexts
{
    /// <summary>A place in words.</summary>
    public static BilingualText Of(DocumentPlace place) => place switch
    {
        { Line: int line } => new($"第 {line} 行", $"line {line}"),
        { Cell: { } cell } => new($"“{place.Sheet}”{cell}", $"“{place.Sheet}” {cell}"),
        { Page: int page } => new($"第 {page} 页", $"page {page}"),
        { Table: int table } => new($"第 {table} 个表第 {place.Row} 行", $"table {table}, row {place.Row}"),
        _ => new($"第 {place.Paragraph} 段", $"paragraph {place.Paragraph}"),
    };

    /// <summary>A place in words, as exact as it is known.</summary>
    public static BilingualText Exact(DocumentPlace place) => place switch
    {
        { Line: int line, Row: not null } => new($"第 {line} 行第 {place.Column} 列", $"line {line}, column {place.Column}"),
        { Line: int line, Column: int column } => new($"第 {line} 行第 {column} 个字符", $"line {line}, character {column}"),
        { Page: int page, Box: { } box } => new(
            $"第 {page} 页（左 {box.Left:0.#}，上 {box.Top:0.#}，宽 {box.Width:0.#}，高 {box.Height:0.#} 点）",
            $"page {page} (left {box.Left:0.#}, top {box.Top:0.#}, width {box.Width:0.#}, height {box.Height:0.#} pt)"),
        { Table: int table, Column: int cell } => new($"第 {table} 个表第 {place.Row} 行第 {cell} 格", $"table {table}, row {place.Row}, cell {cell}"),
        _ => Of(place),
    };

    /// <summary>A place for the column of a table: the number of a line alone, other places in words.</summary>
    public static BilingualText Short(DocumentPlace? place) => place switch
    {
        null => BilingualText.Same(""),
        { Line: int line } => BilingualText.Same(line.ToString(CultureInfo.InvariantCulture)),
        _ => Of(place),
    };

    /// <summary>What heads such a column.</summary>
    public static BilingualText HeadOf(DocumentPlace? place) => place is { Line: null } ? ReadingTexts.Place : ReadingTexts.Line;
}
