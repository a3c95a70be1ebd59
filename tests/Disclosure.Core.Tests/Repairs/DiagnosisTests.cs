using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Repairs.Slips;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>One cause is one diagnosis.</summary>
public sealed class DiagnosisTests
{
    private static readonly RuleOptions Unknown = new() { BlankReading = BlankReading.Unknown };
    private static readonly RuleOptions WithoutRowTotals = new() { Grades = new Dictionary<string, RuleGrade> { ["DC3003"] = RuleGrade.Off } };

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool One_changed_cell_is_one_diagnosis_that_names_it(ChangedCell changed)
    {
        var diagnosis = Assert.Single(ReportAudit.Run(changed.After).Diagnose());
        Assert.Contains(changed.Cell, diagnosis.Cells);
        if (changed.Cell.Table.Section == SectionKind.Applications) Assert.Equal(changed.Cell, Assert.Single(diagnosis.Cells));
        return true;
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void Every_broken_equation_is_in_one_diagnosis(AnyReport any)
    {
        foreach (var options in new[] { RuleOptions.Default, Unknown, WithoutRowTotals }) IsInOne(ReportAudit.Run(any.Report, options));
    }

    [Fact]
    public void Nothing_is_searched_where_no_equation_is_broken()
    {
        var audit = ReportAudit.Run(SampleReports.Balanced2021.With("proactive.administrativeFees.amountCollected", -1m));

        Assert.NotEmpty(audit.Findings);
        Assert.Empty(DiagnosisFinder.Find(audit, () => throw new InvalidOperationException("searched")));
    }

    [Fact]
    public void A_wrong_cell_of_section_four_cannot_be_told_from_the_other_four()
    {
        var wrong = SampleReports.Balanced2021.With("directLitigation.total", 8L);
        Assert.Equal(5, Assert.Single(ReportAudit.Run(wrong).Diagnose()).Cells.Count);
    }

    [Fact]
    public void One_application_under_two_applicant_kinds_is_one_diagnosis_that_says_so()
    {
        var diagnosis = Assert.Single(ReportAudit.Run(SampleReports.WrongApplicantKind).Diagnose());
        Assert.Equal(["DC3001", "DC3001"], diagnosis.Findings.Select(finding => finding.RuleId));
        Assert.Empty(diagnosis.Cells);
        var explanation = Assert.Single(diagnosis.Explanations);
        Assert.Same(SlipCatalogue.WrongColumn, explanation.Slip);
        Assert.Equal("“其他”一列前两项多 1 件，“自然人”一列少 1 件，而总计平衡：可能有 1 件申请收到时记在“其他”，办理结果却记在“自然人”。", explanation.Message());
    }

    [Fact]
    public void The_figures_of_a_published_report_are_one_diagnosis()
    {
        var diagnosis = Assert.Single(ReportAudit.Run(SampleReports.PetitionBureau2019).Diagnose());
        Assert.Equal(2, diagnosis.Findings.Count);
        Assert.Equal("DR2001", Assert.Single(diagnosis.Explanations).Slip.Id);
    }

    [Fact]
    public void Swapped_digits_and_severed_disclosures_are_suspected()
    {
        var swapped = SampleReports.Balanced2021.With("applications.disclosed.naturalPerson", 206L);
        Assert.Contains(Assert.Single(ReportAudit.Run(swapped).Diagnose()).Explanations, explanation => explanation.Slip == SlipCatalogue.DigitsSwapped);

        var twice = SampleReports.Balanced2021
            .With("applications.thirdPartyRights.naturalPerson", 11L)
            .With("applications.thirdPartyRights.total", 12L);
        var suspected = ReportAudit.Run(twice).Diagnose().SelectMany(diagnosis => diagnosis.Explanations).Select(explanation => explanation.Slip).ToList();
        Assert.Contains(SlipCatalogue.PartialDisclosureCountedTwice, suspected);
        Assert.Contains(SlipCatalogue.SeveralOutcomesForOneApplication, suspected);
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void Where_every_part_is_known_a_part_is_one_diagnosis(WrongCells wrong)
    {
        var audit = ReportAudit.Run(wrong.After);
        var repairs = audit.Repairs();
        if (!repairs.IsComplete || wrong.After.Form.Totals.Any(total => wrong.After[total.Cell].IsEmpty)) return;

        var diagnoses = audit.Diagnose(repairs);

        Assert.Equal(repairs.Parts.Where(part => audit.Findings.Any(part.Explains)).ToHashSet(), diagnoses.Select(diagnosis => Assert.Single(diagnosis.Parts)).ToHashSet());
        Assert.Equal(diagnoses.Count, diagnoses.Select(diagnosis => diagnosis.Parts[0]).Distinct().Count());
    }

    [Fact]
    public void Repairs_of_another_report_are_refused() => Assert.Throws<ArgumentException>(() =>
        ReportAudit.Run(SampleReports.WrongApplicantKind).Diagnose(ReportRepair.Find(SampleReports.Balanced2019)));

    [Fact]
    public void A_blank_total_joins_the_equations_that_it_breaks()
    {
        var blank = SampleReports.Balanced2021.With("applications.disclosed.total", Figure.Blank);
        var diagnosis = Assert.Single(ReportAudit.Run(blank).Diagnose());
        Assert.Equal("applications.disclosed.total", Assert.Single(diagnosis.Cells).Path);
        Assert.Contains(diagnosis.Findings, finding => finding.RuleId == "DC1110");
        Assert.All(diagnosis.Findings, finding => Assert.NotEqual(RuleClass.Plausibility, finding.Rule.Class));
    }

    private static bool IsEquation(Finding finding) => finding.Equation is { Relation: Relation.Equal };

    private static void IsInOne(AuditResult result)
    {
        var grouped = result.Diagnose().SelectMany(diagnosis => diagnosis.Findings).Where(IsEquation).ToList();
        Assert.Equal(result.Findings.Where(IsEquation).Select(finding => finding.Subject + finding.RuleId).Order(), grouped.Select(finding => finding.Subject + finding.RuleId).Order());
    }
}
