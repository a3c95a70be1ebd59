using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Series;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Narrative;

public sealed class NarrativeAuditTests
{
    private static readonly AnnualDisclosureReport Wrong = SampleReports.WrongApplicantKind;

    private static AnnualDisclosureReport Told
    {
        get
        {
            var builder = Wrong.ToBuilder();
            builder.Sections = [ReportSection.Of(SectionKind.Overview, "2024年，我局全面推进政务公开。\n一年来，各项工作有序开展。")];
            return builder.Build();
        }
    }

    [Fact]
    public void The_text_stands_beside_a_report_that_has_one_and_once_only()
    {
        var dossier = new Dossier(Told).WithText();

        Assert.Same(dossier.Subject, dossier.Find(ReportSlot.Text)!.Narrative!.Report);
        Assert.Same(dossier, dossier.WithText());
        Assert.Equal(ReportRole.Text, Assert.Single(dossier.Companions).Role);
        Assert.Null(new Dossier(Wrong.Sections is null ? Wrong : Without(Wrong)).WithText().Find(ReportSlot.Text));
    }

    [Fact]
    public void An_audit_of_figures_alone_asks_no_rule_on_text() => Assert.Equal(
        ReportAudit.Run(Told).Answers().Select(answer => answer.Rule.Id),
        NarrativeAudit.Run(Told).Answers().Where(answer => !answer.Rule.IsOnText).Select(answer => answer.Rule.Id));

    [Fact]
    public void What_figures_say_and_how_they_are_repaired_is_the_same_beside_the_text()
    {
        var (alone, beside) = (ReportAudit.Run(Told), NarrativeAudit.Run(Told));

        Assert.Equal(alone.Verdict, beside.Verdict);
        Assert.Equal(alone.Findings.Select(finding => finding.Fingerprint), beside.Findings.Where(finding => !finding.Rule.IsOnText).Select(finding => finding.Fingerprint));
        Assert.Equal(Sets(alone.Repairs().Parts), Sets(beside.Repairs().Parts));
        Assert.Equal(alone.Diagnose().Count, beside.Diagnose().Count);
    }

    [Fact]
    public void Every_year_of_a_series_stands_beside_its_text()
    {
        var result = NarrativeAudit.Run(ReportSeries.Of(new SeriesReport(Told)));

        Assert.All(result.Years, year => Assert.NotNull(year.Dossier.Find(ReportSlot.Text)));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.IsOnText);
    }

    [Fact]
    public void A_passage_is_found_again_where_it_stood()
    {
        var section = ReportSection.Of(SectionKind.Overview, "") with { Paragraphs = [new ReportParagraph("全年收到申请7件。", new DocumentPlace(4, 1))] };
        var passage = TextPassage.Of(section.Paragraphs[0], 0, 0, 2..6);

        Assert.Equal("收到申请", passage.Text);
        Assert.Equal(new DocumentPlace(4, 3), passage.Place);
        Assert.Equal(passage, passage with { Place = null });
    }

    [Fact]
    public void No_rule_on_text_is_ever_an_error() =>
        Assert.All(RuleCatalogue.Rules.Where(rule => rule.IsOnText), rule => Assert.NotEqual(RuleSeverity.Error, rule.DefaultSeverity));

    private static AnnualDisclosureReport Without(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        builder.Sections = null;
        return builder.Build();
    }

    private static IEnumerable<string> Sets(IEnumerable<Disclosure.Repairs.RepairPart> parts) =>
        parts.SelectMany(part => part.Repairs).SelectMany(repair => repair.Edits).Select(edit => $"{edit}");
}
