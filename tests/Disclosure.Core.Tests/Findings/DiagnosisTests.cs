using Disclosure.Findings;
using Disclosure.Findings.Diagnoses;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Findings;

/// <summary>One cause is one diagnosis.</summary>
public sealed class DiagnosisTests
{
    private static readonly RuleOptions Unknown = new() { BlankReading = BlankReading.Unknown };
    private static readonly RuleOptions WithoutRowTotals = new() { Grades = new Dictionary<string, RuleGrade> { ["DC3003"] = RuleGrade.Off } };

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool One_changed_cell_is_one_diagnosis_that_names_it(ChangedCell changed)
    {
        var diagnosis = Assert.Single(ReportAudit.Run(changed.After).Diagnoses);
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
    public void A_wrong_cell_of_section_four_cannot_be_told_from_the_other_four()
    {
        var wrong = SampleReports.Balanced2021.With("directLitigation.total", 8L);
        Assert.Equal(5, Assert.Single(ReportAudit.Run(wrong).Diagnoses).Cells.Count);
    }

    [Fact]
    public void One_application_under_two_applicant_kinds_is_one_diagnosis_with_that_hint()
    {
        var diagnosis = Assert.Single(ReportAudit.Run(SampleReports.WrongApplicantKind).Diagnoses);
        Assert.Equal(["DC3001", "DC3001"], diagnosis.Findings.Select(finding => finding.RuleId));
        Assert.Empty(diagnosis.Cells);
        var hint = Assert.Single(diagnosis.Hints);
        Assert.Same(HintCatalogue.WrongApplicantKind, hint.Kind);
        Assert.Equal("“其他”一列前两项多 1 件，“自然人”一列少 1 件，而总计平衡：可能有 1 件申请收到时记在“其他”，办理结果却记在“自然人”。", hint.Message());
    }

    [Fact]
    public void The_figures_of_a_published_report_are_one_diagnosis()
    {
        var diagnosis = Assert.Single(ReportAudit.Run(SampleReports.PetitionBureau2019).Diagnoses);
        Assert.Equal(2, diagnosis.Findings.Count);
        Assert.Equal("DC3004", Assert.Single(diagnosis.Hints).Kind.Id);
    }

    [Fact]
    public void Swapped_digits_and_severed_disclosures_are_hinted_at()
    {
        var swapped = SampleReports.Balanced2021.With("applications.disclosed.naturalPerson", 206L);
        Assert.Contains(Assert.Single(ReportAudit.Run(swapped).Diagnoses).Hints, hint => hint.Kind == HintCatalogue.DigitsSwapped);

        var twice = SampleReports.Balanced2021
            .With("applications.thirdPartyRights.naturalPerson", 11L)
            .With("applications.thirdPartyRights.total", 12L);
        var hints = ReportAudit.Run(twice).Diagnoses.SelectMany(diagnosis => diagnosis.Hints).Select(hint => hint.Kind).ToList();
        Assert.Contains(HintCatalogue.PartialDisclosureCountedTwice, hints);
        Assert.Contains(HintCatalogue.OneOutcomePerApplication, hints);
    }

    [Fact]
    public void A_blank_total_joins_the_equations_that_it_breaks()
    {
        var blank = SampleReports.Balanced2021.With("applications.disclosed.total", Figure.Blank);
        var diagnosis = Assert.Single(ReportAudit.Run(blank).Diagnoses);
        Assert.Equal("applications.disclosed.total", Assert.Single(diagnosis.Cells).Path);
        Assert.Contains(diagnosis.Findings, finding => finding.RuleId == "DC1110");
        Assert.All(diagnosis.Findings, finding => Assert.NotEqual(RuleClass.Plausibility, finding.Rule.Class));
    }

    private static bool IsEquation(Finding finding) => finding.Equation is { Relation: Relation.Equal };

    private static void IsInOne(AuditResult result)
    {
        var grouped = result.Diagnoses.SelectMany(diagnosis => diagnosis.Findings).Where(IsEquation).ToList();
        Assert.Equal(result.Findings.Where(IsEquation).Select(finding => finding.Subject + finding.RuleId).Order(), grouped.Select(finding => finding.Subject + finding.RuleId).Order());
    }
}
