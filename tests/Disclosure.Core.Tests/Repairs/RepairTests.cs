using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Testing.Generators;

namespace Disclosure.Core.Tests.Repairs;

public sealed class RepairTests
{
    [Fact]
    public void The_petition_bureau_shows_both_readings_with_the_receipts_as_the_smallest_set()
    {
        var audit = ReportAudit.Run(SampleReports.PetitionBureau2019);

        var part = Assert.Single(audit.Repairs().Parts);

        Assert.Equal(["DC3001", "DC3001"], part.Equations.Select(equation => equation.Rule.Id));
        Assert.Equal((2L, 1, true, false), (part.Size, part.SetCount, part.IsComplete, part.IsLocated));
        Assert.Equal(["DR2001", "DR2003"], part.Repairs.Select(repair => Assert.Single(repair.Explanations).Slip.Id));
        Assert.Equal(
            ["applications.receivedThisYear.naturalPerson: 11 → 0", "applications.receivedThisYear.otherOrganization:  → 11"],
            part.Best!.Edits.Select(edit => $"{edit}"));
        Assert.Equal(6, part.Repairs[1].Edits.Count);
        Assert.Equal((true, false), (part.Repairs[0].IsSmallest, part.Repairs[1].IsSmallest));
        Assert.Equal([part.Message()], Assert.Single(audit.Diagnose()).Parts.Select(each => each.Message()));
    }

    [Fact]
    public void One_application_under_the_wrong_kind_shows_its_receipt_and_each_outcome()
    {
        var part = Assert.Single(ReportRepair.Find(SampleReports.WrongApplicantKind).Parts);

        Assert.Equal(["DR2001", "DR2004", "DR2004", "DR2004", "DR2004"], part.Repairs.Select(repair => repair.Explanations[0].Slip.Id));
        Assert.Equal([1, 2, 2, 2, 2], part.Repairs.Select(repair => repair.Rank));
        Assert.Equal([2, 4, 4, 4, 4], part.Repairs.Select(repair => repair.Edits.Count));
        Assert.Equal("最小的改法只有一种（2 格）；另有 4 种改法，也可能是一次笔误所致。", part.Message());
        Assert.Equal("“一、本年新收政府信息公开申请数量”一行有 1 件可能错记在“其他”，应记在“自然人”。", part.Best!.Message());
        Assert.Equal(2, part.Best.Proof.Count(proof => !proof.HeldBefore));
    }

    [Fact]
    public void A_group_of_cases_cannot_be_located_and_says_so()
    {
        var part = Assert.Single(ReportRepair.Find(SampleReports.Balanced2021.With(Form.Revised2021.Cell(CaseTrack.Reconsideration, CaseOutcome.Total), 100L)).Parts);

        Assert.Equal("无法定位：5 格中改任何一格都能平衡。", part.Message());
        Assert.Equal("Cannot be located: 5 cells tie.", part.Message(DisplayLanguage.English));
    }

    [Fact]
    public void A_neighbouring_year_decides_between_equal_candidates()
    {
        var right = SampleReports.Balanced2021;
        var carried = right.Form.Cell(ApplicationRow.CarriedOverFromPriorYear, ApplicantKind.NaturalPerson);
        var total = right.Form.Cell(ApplicationRow.CarriedOverFromPriorYear, ApplicantKind.Total);
        var wrong = right.With(carried, right[carried].Count!.Value + 2).With(total, right[total].Count!.Value + 2);
        var prior = YearPairs.HandingOn(right, right);

        var without = Assert.Single(ReportRepair.Find(wrong).Parts);
        var with = Assert.Single(ReportRepair.Find(new Dossier(wrong, Companion.PriorYear(prior))).Parts);

        Assert.True(without.TiedCount > 1);
        Assert.Equal(1, with.TiedCount);
        Assert.True(with.IsLocated);
        Assert.Equal(right, wrong.Apply(with.Best!));
    }

    [Fact]
    public void A_repair_is_not_applied_to_a_report_that_holds_something_else()
    {
        var repair = ReportRepair.Find(SampleReports.WrongApplicantKind).Parts[0].Best!;

        Assert.Throws<ArgumentException>(() => SampleReports.Balanced2021.Apply(repair));
    }

    [Fact]
    public void A_cell_without_a_figure_costs_nothing_and_is_told_what_it_must_hold()
    {
        var right = SampleReports.Balanced2021;
        var cell = right.Form.Cell(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson);

        var result = ReportRepair.Find(right.With(cell, Figure.OfText("3项")));

        Assert.Equal((0L, 1L), (result.Size, result.SetCount));
        Assert.Equal(new ImpliedValue(cell, new ValueRange(right[cell].Count!.Value, right[cell].Count!.Value)), Assert.Single(result.Implied));
    }

    [Fact]
    public void A_report_generator_asks_what_a_cell_must_be()
    {
        var unfinished = new ReportBuilder(2025)
            .Set(ApplicationRow.ReceivedThisYear, ApplicantKind.NaturalPerson, 12).Set(ApplicationRow.CarriedOverFromPriorYear, ApplicantKind.NaturalPerson, 0)
            .Set(ApplicationRow.CarriedForwardToNextYear, ApplicantKind.NaturalPerson, 2)
            .SetRest(Figure.Blank).Build();
        var form = unfinished.Form;

        Assert.Equal(10, unfinished.ImpliedValue(form.Cell(ApplicationRow.TotalDisposed, ApplicantKind.NaturalPerson))!.Value);
        Assert.Equal(new ValueRange(0, 10), unfinished.ImpliedValue(form.Cell(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson))!.Values);
        Assert.Equal(new ValueRange(12, null), unfinished.ImpliedValue(form.Cell(ApplicationRow.ReceivedThisYear, ApplicantKind.Total))!.Values);
        Assert.Null(unfinished.ImpliedValue(form.Cells[0]));
        Assert.Equal(10, unfinished.ImpliedValues().Single(implied => implied.Cell == form.Cell(ApplicationRow.TotalDisposed, ApplicantKind.NaturalPerson)).Value);
    }

    [Fact]
    public void Where_no_number_will_do_none_is_implied()
    {
        var report = SampleReports.WrongApplicantKind;
        var cell = report.Form.Cell(ApplicationRow.Disclosed, ApplicantKind.ResearchInstitution);

        Assert.Null(report.ImpliedValue(cell)!.Values);
    }

    [Fact]
    public void Blanks_that_may_hold_anything_need_no_repair()
    {
        var audit = ReportAudit.Run(SampleReports.PetitionBureau2019, new RuleOptions { BlankReading = BlankReading.Unknown });

        Assert.Empty(audit.Repairs().Parts);
        Assert.NotEmpty(audit.Repairs().Implied);
    }

    [Fact]
    public void Several_faults_are_parts_of_their_own()
    {
        var right = SampleReports.Balanced2021;
        var cells = new[] { right.Form.Cell(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson), right.Form.Cell(ApplicationRow.NotHeld, ApplicantKind.OtherOrganization), right.Form.Cell(CaseTrack.Reconsideration, CaseOutcome.Upheld) };
        var wrong = cells.Aggregate(right, (report, cell) => report.With(cell, right[cell].Count!.Value + 100 + cell.Index));

        var result = ReportRepair.Find(wrong);

        Assert.Equal(3, result.Parts.Count);
        Assert.Equal([cells[0], cells[1]], result.Parts.Take(2).Select(part => Assert.Single(part.Best!.Edits).Cell));
        Assert.Equal(result.SetCount, result.Parts[2].SetCount);
    }
}
