using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC1118: the text states the period of its figures, a whole calendar year.</summary>
internal sealed class PeriodIsTheWholeYear : ContentRule
{
    [SetsRequiredMembers]
    public PeriodIsTheWholeYear()
    {
        Id = "DC1118";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("统计期限为报告年度的1月1日至12月31日（报告惯例）", "The figures are those from 1 January to 31 December of the report year (practice)");
        Statement = new BilingualText(
            "正文写明数据的统计期限，为一个完整的年度。",
            "The text states the period of its figures, a whole year.");
        Message = new MessageTemplate(
            "{actual}；统计期限应写为报告年度的1月1日至12月31日。",
            "{actual}; the period is from 1 January to 31 December of the report year.");
    }

    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var spoken = text.Preface.Concat(text.In(SectionKind.Overview)).ToList();
        if (text.Lines.Any(line => StatedPeriods.WholeYearsIn(line.Text).Any()))
        {
            answers.Pass(this, RuleSubject.Year);
        }
        else if (spoken.Find(line => StatedPeriods.SentenceIn(line.Text) is not null) is { } line)
        {
            var range = line.Folded.Of(StatedPeriods.SentenceIn(line.Text)!);
            var quoted = line.Paragraph.Text[range];
            answers.Fail(BreachAt(RuleSubject.Year, line, range, ("actual", new BilingualText(
                $"“{quoted}”写的不是一个完整的年度", $"“{quoted}” is no whole year"))));
        }
        else if (text.Preface.Count > 0)
        {
            answers.Fail(BreachOf(RuleSubject.Year, null, ("actual", new BilingualText("正文没有写明数据的统计期限", "The text does not state the period of its figures"))));
        }
        else
        {
            // JSON keeps nothing of what stands before the first heading, where most reports state it.
            answers.DoesNotApply(this, RuleSubject.Year);
        }
    }
}
