using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>
/// Tables of applications that balance, made from the outcomes up in plain arrays: the library's own totals and rules
/// take no part, so that they can be judged by what is made here.
/// </summary>
public static class BalancedApplications
{
    private const int Kinds = 6;

    /// <summary>The figures of the table, row by row as printed, each with its six kinds and their total.</summary>
    public static Gen<long[][]> Of(ReportEdition edition, CountScale scale) =>
        from kinds in ApplicantsConcerned
        from outcomes in Lines(scale, kinds, edition == ReportEdition.Trial2019 ? 19 : 21)
        from open in Lines(scale, kinds, 1)
        from shares in Gen.Choose(0, 1000).ArrayOf(Kinds)
        select Balance(outcomes, open[0], shares);

    /// <summary>Writes the figures into a report.</summary>
    public static ReportBuilder SetApplications(this ReportBuilder builder, long[][] rows)
    {
        var cells = builder.Form.Table(SectionKind.Applications).Cells;
        for (var i = 0; i < cells.Count; i++) builder.Set(cells[i], rows[i / (Kinds + 1)][i % (Kinds + 1)]);
        return builder;
    }

    private static Gen<bool[]> ApplicantsConcerned => Gen.Frequency(
        (4, Gen.Constant(Enumerable.Repeat(true, Kinds).ToArray())),
        (2, Gen.Choose(0, Kinds - 1).Select(only => Enumerable.Range(0, Kinds).Select(kind => kind == only).ToArray())),
        (2, Gen.Elements(true, false).ArrayOf(Kinds)));

    private static Gen<long[][]> Lines(CountScale scale, bool[] kinds, int count) =>
        CountGenerators.Of(scale).ArrayOf(Kinds * count).Select(counts => counts.Chunk(Kinds)
            .Select(line => line.Select((figure, kind) => kinds[kind] ? figure : 0).ToArray()).ToArray());

    // No more is carried over than was disposed of: what came last year is done first.
    private static long[][] Balance(long[][] outcomes, long[] open, int[] shares)
    {
        var disposed = new long[Kinds];
        foreach (var outcome in outcomes)
        {
            for (var kind = 0; kind < Kinds; kind++) disposed[kind] += outcome[kind];
        }

        var carried = disposed.Select((count, kind) => (long)((Int128)count * shares[kind] / 1000)).ToArray();
        var received = disposed.Select((count, kind) => count + open[kind] - carried[kind]).ToArray();
        long[][] rows = [received, carried, .. outcomes, disposed, open];
        return [.. rows.Select(row => (long[])[.. row, row.Sum()])];
    }
}
