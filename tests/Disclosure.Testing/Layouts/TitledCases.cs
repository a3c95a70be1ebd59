using Disclosure.Forms;

namespace Disclosure.Testing.Layouts;

/// <summary>The table of section 四 as a small table for each track, with the track's name above it.</summary>
internal static class TitledCases
{
    private const int Outcomes = 5;
    private static readonly string[] Titles = ["（一）行政复议情况", "（二）未经复议直接起诉情况", "（三）复议后起诉情况"];

    /// <summary>The tables with what stands above each; any other table alone, with nothing above it.</summary>
    public static IEnumerable<(string? Title, LaidOutTable Table)> Of(LaidOutTable table) =>
        table.Section != SectionKind.ReconsiderationAndLitigation
            ? [(null, table)]
            : Titles.Select((title, track) => ((string?)title, table.With([[.. table.Rows[2].Take(Outcomes)], [.. table.Rows[3].Skip(track * Outcomes).Take(Outcomes)]])));
}
