namespace Disclosure.Documents.Word;

/// <summary>A style as the document defines it.</summary>
/// <param name="Type">What it is for: <c>paragraph</c>, <c>character</c>, <c>table</c>.</param>
/// <param name="BasedOn">The style whose look it keeps where it says nothing; null for none.</param>
/// <param name="Look">The look that it gives text.</param>
internal sealed record WordStyle(string Type, string? BasedOn, RunLook Look)
{
    /// <summary>For a style of tables: the looks of its parts, such as its first row.</summary>
    public IReadOnlyDictionary<string, RunLook> Parts { get; init; } = new Dictionary<string, RunLook>();

    /// <summary>For a style of tables: how many rows make a band; null where it does not say.</summary>
    public int? RowsOfBand { get; init; }

    /// <summary>For a style of tables: how many columns make a band; null where it does not say.</summary>
    public int? ColumnsOfBand { get; init; }
}
