using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Reports as documents may hold them: anything in any cell, sections and labels in any disorder.</summary>
public static class ArbitraryReports
{
    /// <summary>A report of either edition.</summary>
    public static Gen<AnnualDisclosureReport> Any { get; } =
        from edition in Gen.Elements(Editions.All.ToArray())
        from report in Of(edition)
        select report;

    /// <summary>A report of one edition, of any year or none.</summary>
    public static Gen<AnnualDisclosureReport> Of(ReportEdition edition) =>
        from year in Gen.Frequency((6, Gen.Choose(2019, 2030).Select(year => (int?)year)), (1, Gen.Elements<int?>(null, 2018, 1999)))
        from authority in Gen.Frequency((3, AuthorityNames.Any.Select(name => (string?)name)), (1, Gen.Constant<string?>(null)), (1, TextGenerators.Any.Select(text => (string?)text)))
        from organ in Gen.Frequency((3, Gen.Constant<OrganKind?>(null)), (1, Gen.Elements(Enum.GetValues<OrganKind>()).Select(kind => (OrganKind?)kind)))
        from sections in ArbitrarySections.Any
        from deviations in ArbitraryDeviations.Of(Form.Of(edition))
        from figures in Figures(edition)
        select Build(new ReportBuilder(edition, year) { Authority = authority, OrganKind = organ, Sections = sections }, deviations, figures);

    private static Gen<Figure[]> Figures(ReportEdition edition) =>
        from original in Gen.Frequency((3, BalancedReports.Of(edition).Select(report => report.Figures.ToArray())), (1, Scattered(edition)))
        from kept in Gen.Elements(200, 40, 8, 1, 0)
        from overlay in Gen.Elements(FigureGenerators.Any, FigureGenerators.OtherThanNumbers, FigureGenerators.Numbers, Gen.Constant(Figure.Blank))
        from figures in Gen.CollectToArray(original, figure => Gen.Frequency((kept, Gen.Constant(figure)), (1, overlay)))
        select figures;

    // Small numbers, so that equations hold by chance now and then.
    private static Gen<Figure[]> Scattered(ReportEdition edition) =>
        Gen.Frequency((8, Gen.Constant((Figure)0L)), (1, Gen.Constant((Figure)1L)), (1, Gen.Constant(Figure.Blank)))
            .ArrayOf(Form.Of(edition).Cells.Count);

    private static AnnualDisclosureReport Build(ReportBuilder builder, FormDeviation[] deviations, Figure[] figures)
    {
        foreach (var deviation in deviations) builder.Deviations.Add(deviation);
        foreach (var cell in builder.Form.Cells) builder.Set(cell, figures[cell.Index]);
        return builder.Build();
    }
}
