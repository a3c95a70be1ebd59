using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Documents.Collecting;

/// <summary>Names places of sheets for collecting within sentences.</summary>
internal static class PlaceWords
{
    /// <summary>A place in words.</summary>
    public static BilingualText Of(DocumentPlace place) => place switch
    {
        { Line: int line, Row: not null } => new($"第 {line} 行第 {place.Column} 列", $"line {line}, column {place.Column}"),
        { Line: int line } => new($"第 {line} 行", $"line {line}"),
        _ => BilingualText.Same($"{place}"),
    };

    /// <summary>Several places in a line.</summary>
    public static BilingualText Of(IEnumerable<DocumentPlace> places)
    {
        var all = places.Select(Of).ToList();
        return new BilingualText(string.Join('、', all.Select(place => place.Chinese)), string.Join(" and ", all.Select(place => place.English)));
    }

    /// <summary>A place as part of the name of a report, in the signs of no language.</summary>
    public static string Source(DocumentPlace place) => place is { Line: int line } ? $"({line})" : $"{place}";
}
