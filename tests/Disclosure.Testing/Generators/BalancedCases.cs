using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Tables of cases that balance: four outcomes and their total in each of the three groups.</summary>
public static class BalancedCases
{
    private const int Groups = 3;
    private const int DirectSuits = 1;

    /// <summary>The 15 figures in printed order; no group has more cases than there were decisions.</summary>
    /// <param name="decisions">How many decisions there were.</param>
    /// <param name="hasDirectSuits">Whether suits may have been brought without reconsideration.</param>
    public static Gen<long[]> Of(long decisions, bool hasDirectSuits) =>
        Group(decisions).ArrayOf(Groups).Select(groups => groups.SelectMany((group, index) => index == DirectSuits && !hasDirectSuits ? new long[group.Length] : group).ToArray());

    /// <summary>Writes the figures into a report.</summary>
    public static ReportBuilder SetCases(this ReportBuilder builder, long[] figures)
    {
        var cells = builder.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells;
        for (var i = 0; i < cells.Count; i++) builder.Set(cells[i], figures[i]);
        return builder;
    }

    private static Gen<long[]> Group(long decisions) =>
        from total in Gen.OneOf(Gen.Constant(0L), CountGenerators.UpTo(decisions))
        from outcomes in CountGenerators.Parts(total, 4)
        select (long[])[.. outcomes, total];
}
