using Disclosure.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>What properties can ask for: <c>[Property(Arbitrary = [typeof(ReportArbitraries)])]</c>.</summary>
public static class ReportArbitraries
{
    /// <summary>Complete reports in which every equation holds.</summary>
    public static Arbitrary<BalancedReport> Balanced() => Arb.From(
        BalancedReports.Any.Select(report => new BalancedReport(report)),
        balanced => ReportShrinking.OfBalanced(balanced.Report).Select(report => new BalancedReport(report)));

    /// <summary>Two balanced reports of one edition.</summary>
    public static Arbitrary<BalancedPair> BalancedPair() => Arb.From(
        from first in BalancedReports.Any
        from second in BalancedReports.Of(first.Edition)
        select new BalancedPair(first, second));

    /// <summary>Reports with anything in any cell.</summary>
    public static Arbitrary<AnyReport> Any() => Arb.From(
        ArbitraryReports.Any.Select(report => new AnyReport(report)),
        any => ReportShrinking.OfAny(any.Report).Select(report => new AnyReport(report)));

    /// <summary>Balanced reports with one count of section 三 or 四 changed.</summary>
    public static Arbitrary<ChangedCell> ChangedCell() => Arb.From(
        BalancedReports.Any.SelectMany(ReportBreaks.ChangeOneCell),
        changed => ReportShrinking.OfBalanced(changed.Before)
            .Select(before => new ChangedCell(before, changed.Cell, before.With(changed.Cell, changed.After[changed.Cell])))
            .Where(smaller => smaller.Before[smaller.Cell] != smaller.After[smaller.Cell]));

    /// <summary>Balanced reports with some cells of section 三 or 四 emptied.</summary>
    public static Arbitrary<BlankedCells> BlankedCells() => Arb.From(BalancedReports.Any.SelectMany(ReportBreaks.BlankCells));

    /// <summary>Balanced reports with cases booked under another applicant kind.</summary>
    public static Arbitrary<WrongApplicant> WrongApplicant() => Arb.From(
        BalancedReports.Any.Where(ReportBreaks.HasApplications).SelectMany(ReportBreaks.MistakeApplicant));

    /// <summary>Balanced reports with one to four counts of sections 三 and 四 changed.</summary>
    public static Arbitrary<WrongCells> WrongCells() => Arb.From(WrongReports.Any);

    /// <summary>Balanced reports with last year's beside them.</summary>
    public static Arbitrary<YearPair> YearPair() => Arb.From(YearPairs.Balanced.Select(pair => new YearPair(pair)));

    /// <summary>The same with one to three counts of section 三 changed in either year.</summary>
    public static Arbitrary<WrongPair> WrongPair() => Arb.From(YearPairs.Wrong);

    /// <summary>Some years of one organ, with a break or without.</summary>
    public static Arbitrary<YearSeries> YearSeries() => Arb.From(Gen.Frequency((1, YearSeriesGenerator.Unbroken), (4, YearSeriesGenerator.Broken)));

    /// <summary>Whole reports as they are printed.</summary>
    public static Arbitrary<PrintableReport> Printable() => Arb.From(PrintableReports.Any.Select(report => new PrintableReport(report)));

    /// <summary>Reports for which there is an official document.</summary>
    public static Arbitrary<PublishableReport> Publishable() => Arb.From(PublishableReports.Any.Select(report => new PublishableReport(report)));
}
