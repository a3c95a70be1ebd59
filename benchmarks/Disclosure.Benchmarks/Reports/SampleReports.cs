using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Benchmarks.Reports;

/// <summary>
/// The reports that are timed. Edition 2021 has 200 cells, all filled: no report of it is larger. The figures have one to
/// four digits, as in a district's report, and follow from the cell's place, so that every run audits the same report.
/// </summary>
public static class SampleReports
{
    private const int Year = 2023;
    private const int CarriedOver = 3;
    private const int CarriedForward = 4;

    /// <summary>Every rule holds.</summary>
    public static AnnualDisclosureReport Clean { get; } = CreateClean(Year, CarriedForward);

    /// <summary>The report of the year before, in which every rule holds and which carries forward what <see cref="Clean"/> carries over.</summary>
    public static AnnualDisclosureReport Prior { get; } = Stocked(CreateClean(Year - 1, CarriedOver));

    /// <summary>
    /// Three wrong cells: enough that findings cost something, few enough that it is still a report one would mend by
    /// hand. They share no equation and lie in both tables that have equations, so five equations break: two for each
    /// cell of section 三, one for the cell of section 四.
    /// </summary>
    public static AnnualDisclosureReport Broken { get; } = Changed(
        Clean,
        (Cell(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson), 9),
        (Cell(ApplicationRow.InternalAffairs, ApplicantKind.CommercialEnterprise), 1),
        (Form.Revised2021.Cell(CaseTrack.Reconsideration, CaseOutcome.Pending), -1));

    /// <summary>
    /// The report of the year before with one wrong cell, in a row that ties the years: two of its own equations break, which an audit
    /// of the next year does not judge, and one between the years.
    /// </summary>
    public static AnnualDisclosureReport BrokenPrior { get; } =
        Changed(Prior, (Cell(ApplicationRow.CarriedForwardToNextYear, ApplicantKind.CommercialEnterprise), 1));

    /// <summary>One figure below 0. Not timed; it shows that all decide the signs.</summary>
    public static AnnualDisclosureReport Negative { get; } =
        Clean.With(Cell(ApplicationRow.FeeOverdue, ApplicantKind.LegalServiceOrganization), -5);

    // Documents in force follow from those of the year before.
    private static AnnualDisclosureReport Stocked(AnnualDisclosureReport prior) =>
        new[] { ProactiveRow.AdministrativeRules, ProactiveRow.NormativeDocuments }.Aggregate(prior, (report, row) => report.With(
            Form.Revised2021.Cell(row, ProactiveMeasure.InForce),
            Count(row, ProactiveMeasure.InForce) - Count(row, ProactiveMeasure.IssuedThisYear) + Count(row, ProactiveMeasure.RepealedThisYear)));

    private static long Count(ProactiveRow row, ProactiveMeasure measure) => Clean[Form.Revised2021.Cell(row, measure)].Count!.Value;

    private static FormCell Cell(ApplicationRow row, ApplicantKind applicant) => Form.Revised2021.Cell(row, applicant);

    private static AnnualDisclosureReport Changed(AnnualDisclosureReport clean, params (FormCell Cell, long By)[] changes) =>
        changes.Aggregate(clean, (report, change) => report.With(change.Cell, report[change.Cell].Count!.Value + change.By));

    private static AnnualDisclosureReport CreateClean(int year, int carriedForward)
    {
        var builder = new ReportBuilder(year)
        {
            Authority = "示例自治州人民政府",
            Sections = [.. FormSection.All.Select(section => new ReportSection(section.Number, section.Label.Chinese, "正文。"))],
        };
        foreach (var cell in builder.Form.Table(SectionKind.ProactiveDisclosure).Cells) builder.Set(cell, 10 + (3 * cell.Index));
        foreach (var applicant in RevisedForm.Applicants.SkipLast(1)) FillColumn(builder, applicant, carriedForward);
        foreach (var cell in builder.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells) builder.Set(cell, 2 + (cell.Index % 7));
        return builder.SetRest(Figure.Zero).Build().WithComputedTotals();
    }

    private static void FillColumn(ReportBuilder builder, ApplicantKind applicant, int share)
    {
        var scale = applicant == ApplicantKind.NaturalPerson ? 11 : 2;
        var disposed = 0L;
        foreach (var outcome in RevisedForm.Outcomes)
        {
            var count = scale * (((7 * (long)outcome) + (5 * (long)applicant)) % 13);
            builder.Set(outcome, applicant, count);
            disposed += count;
        }

        var carriedOver = (long)scale * CarriedOver;
        var carriedForward = (long)scale * share;
        builder.Set(ApplicationRow.CarriedOverFromPriorYear, applicant, carriedOver)
            .Set(ApplicationRow.CarriedForwardToNextYear, applicant, carriedForward)
            .Set(ApplicationRow.ReceivedThisYear, applicant, disposed + carriedForward - carriedOver);
    }
}
