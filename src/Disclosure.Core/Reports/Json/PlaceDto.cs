namespace Disclosure.Reports.Json;

/// <summary>A place as it stands in JSON; for a cell also its text as printed, where that is not just the number.</summary>
internal sealed record PlaceDto
{
    public int? Line { get; init; }

    public int? Column { get; init; }

    public string? Sheet { get; init; }

    public string? Cell { get; init; }

    public int? Page { get; init; }

    public PageBox? Box { get; init; }

    public int? Table { get; init; }

    public int? Row { get; init; }

    public int? Paragraph { get; init; }

    public string? Text { get; init; }

    public static PlaceDto? Of(DocumentPlace? place) => place is null ? null : Of(place, null);

    public static PlaceDto Of(DocumentPlace? place, string? text) => new()
    {
        Line = place?.Line,
        Column = place?.Column,
        Sheet = place?.Sheet,
        Cell = place?.Cell,
        Page = place?.Page,
        Box = place?.Box,
        Table = place?.Table,
        Row = place?.Row,
        Paragraph = place?.Paragraph,
        Text = text,
    };

    public DocumentPlace? ToPlace() => this switch
    {
        { Line: int line, Row: not null, Column: int cell } => DocumentPlace.InRow(line, cell),
        { Line: int line } => new DocumentPlace(line, Column),
        { Sheet.Length: > 0, Cell.Length: > 0 } => DocumentPlace.InSheet(Sheet, Cell),
        { Page: int page } => DocumentPlace.OnPage(page, Box),
        { Table: int table, Row: int row } => DocumentPlace.InTable(table, row, Column),
        { Paragraph: int paragraph } => DocumentPlace.InParagraph(paragraph),
        _ => null,
    };
}
