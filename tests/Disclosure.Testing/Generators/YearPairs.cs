using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Two years of one organ, of either edition and from one to the other.</summary>
public static class YearPairs
{
    private static readonly ApplicantKind[] Columns = Enum.GetValues<ApplicantKind>();

    /// <summary>Pairs in which every equation holds, those between the years too.</summary>
    public static Gen<Dossier> Balanced { get; } =
        from subject in BalancedReports.Any.Where(report => report.Year > Form.All[0].FirstYear)
        from prior in BalancedReports.Of(Form.ForYear(subject.Year!.Value - 1)!.Edition)
        select new Dossier(subject, Companion.PriorYear(HandingOn(prior, subject), "prior"));

    /// <summary>Pairs with one to three counts of section 三 wrong, in either year, each its own way.</summary>
    public static Gen<WrongPair> Wrong { get; } = from count in Gen.Choose(1, 3) from wrong in WrongIn(count) select wrong;

    /// <summary>Pairs with so many counts of section 三 wrong; often some of them in the rows that tie the years.</summary>
    public static Gen<WrongPair> WrongIn(int count) =>
        from pair in Balanced
        from cells in Gen.Frequency((1, Spread(Applications(pair), count)), (1, Spread([.. Applications(pair).Where(IsTied)], count)))
        from wrong in cells.Aggregate(Gen.Constant(pair), (so, cell) => so.SelectMany(dossier => Change(dossier, cell)))
        select new WrongPair(pair, cells, wrong);

    /// <summary>A report of the year before another that carries forward what the other carries over, and still balances.</summary>
    public static AnnualDisclosureReport HandingOn(AnnualDisclosureReport prior, AnnualDisclosureReport next)
    {
        var builder = prior.ToBuilder();
        builder.Year = next.Year - 1;
        builder.Authority = next.Authority;
        foreach (var column in Columns)
        {
            var open = next[next.Form.Cell(ApplicationRow.CarriedOverFromPriorYear, column)].Count!.Value;
            var disposed = prior[prior.Form.Cell(ApplicationRow.TotalDisposed, column)].Count!.Value;
            var carried = prior[prior.Form.Cell(ApplicationRow.CarriedOverFromPriorYear, column)].Count!.Value;
            builder.Set(ApplicationRow.CarriedForwardToNextYear, column, open).Set(ApplicationRow.ReceivedThisYear, column, disposed + open - carried);
        }

        return builder.Build();
    }

    private static ReportCell[] Applications(Dossier pair) =>
    [
        .. pair.Slots.SelectMany(slot => pair.ReportIn(slot)!.Form.Table(SectionKind.Applications).Cells.Select(cell => new ReportCell(cell, slot))),
    ];

    private static bool IsTied(ReportCell cell) =>
        cell.Cell.Row.Key == (cell.Report.IsSubject ? "carriedOverFromPriorYear" : "carriedForwardToNextYear");

    private static Gen<ReportCell[]> Spread(ReportCell[] cells, int count) => Gen.Shuffle(cells).Select(shuffled => shuffled.Take(count).ToArray());

    private static Gen<Dossier> Change(Dossier pair, ReportCell cell)
    {
        var prior = pair.ReportIn(ReportSlot.PriorYear)!;
        return cell.Report.IsSubject
            ? ReportBreaks.ChangeCount(pair.Subject, cell.Cell).Select(subject => new Dossier(subject, pair.Companions))
            : ReportBreaks.ChangeCount(prior, cell.Cell).Select(changed => new Dossier(pair.Subject, Companion.PriorYear(changed, "prior")));
    }
}
