using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC1004: where the text names the notice that prescribes its format, it names that of its year.</summary>
internal sealed class CitedInstrumentFitsTheYear : ContentRule
{
    private const string Trial = "试行";
    private const string TrialFormat = "年度报告格式(试行)";

    [SetsRequiredMembers]
    public CitedInstrumentFitsTheYear()
    {
        Id = "DC1004";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "正文引用的年度报告格式文件与报告年度一致。",
            "Where the text cites the notice on the report's format, it is that of its year.");
        Message = new MessageTemplate(
            "正文引用“{text}”，{year}年度报告应按{instrument}编制。",
            "The text cites “{text}”; a report of {year} follows {instrument}.");
    }

    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        if (report.Report.Year is not int year || report.Form.Catalogue.ForYear(year) is not { } due)
        {
            answers.DoesNotApply(this, RuleSubject.Report);
            return;
        }

        // Where the right one is cited too, the other is told of as what it replaced.
        var own = Folded(due);
        if (text.Lines.Any(line => line.Text.Contains(own, StringComparison.Ordinal)))
        {
            answers.Pass(this, RuleSubject.Report);
            return;
        }

        string[] others = [.. report.Form.Catalogue.Forms.Where(form => form != due).Select(Folded), .. IsTrial(due) ? [] : new[] { TrialFormat }];
        foreach (var line in text.Lines)
        {
            if (Array.Find(others, other => line.Text.Contains(other, StringComparison.Ordinal)) is not { } cited) continue;
            var range = line.Folded.Of(line.Text.IndexOf(cited, StringComparison.Ordinal), cited.Length);
            answers.Fail(BreachAt(RuleSubject.Report, line, range, ("year", NumberText.Of(year)), ("instrument", due.Instrument)));
            return;
        }

        answers.DoesNotApply(this, RuleSubject.Report);
    }

    private static bool IsTrial(Form form) => form.Name.Chinese.Contains(Trial, StringComparison.Ordinal);

    private static string Folded(Form form) => new FoldedText(form.Instrument.Chinese).Text;
}
