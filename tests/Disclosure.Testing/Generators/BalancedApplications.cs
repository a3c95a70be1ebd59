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
    public static Gen<long[][]> Of(ReportEdition edition, CountScale scale, bool isTownship) =>
        from kinds in ApplicantsConcerned
        from outcomes in Lines(scale, kinds, edition == ReportEdition.Trial2019 ? 19 : 21)
        from open in Lines(scale, kinds, 1)
        from shares in Gen.Choose(0, 1000).ArrayOf(Kinds)
        select Balance(isTownship ? WithoutSecrets(outcomes) : outcomes, open[0], shares);

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

    // 属于国家秘密 is the third outcome.
    private static long[][] WithoutSecrets(long[][] outcomes) => [.. outcomes.Select((line, row) => row == 2 ? new long[Kinds] : line)];

    // The last outcome, 其他, is at most a fifth of all.
    private static void LimitOther(long[][] outcomes)
    {
        for (var kind = 0; kind < Kinds; kind++) outcomes[^1][kind] = Math.Min(outcomes[^1][kind], outcomes[..^1].Sum(line => line[kind]) / 4);
    }

    // At most half of what was received is still open, unless that is too little for a share to say anything.
    private static long[] LimitOpen(long[] open, long[] disposed, long[] carried)
    {
        var isFew = disposed.Sum() + open.Sum() - carried.Sum() < 10;
        return isFew ? open : [.. open.Select((count, kind) => Math.Min(count, disposed[kind] - carried[kind]))];
    }

    // No more is carried over than was disposed of: what came last year is done first.
    private static long[][] Balance(long[][] outcomes, long[] open, int[] shares)
    {
        LimitOther(outcomes);
        var disposed = new long[Kinds];
        foreach (var outcome in outcomes)
        {
            for (var kind = 0; kind < Kinds; kind++) disposed[kind] += outcome[kind];
        }

        var carried = disposed.Select((count, kind) => (long)((Int128)count * shares[kind] / 1000)).ToArray();
        open = LimitOpen(open, disposed, carried);
        var received = disposed.Select((count, kind) => count + open[kind] - carried[kind]).ToArray();
        long[][] rows = [received, carried, .. outcomes, disposed, open];
        return [.. rows.Select(row => (long[])[.. row, row.Sum()])];
    }
}
