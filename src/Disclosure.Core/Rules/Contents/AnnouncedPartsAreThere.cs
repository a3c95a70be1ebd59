using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC1120: a report has as many parts as it announces.</summary>
internal sealed partial class AnnouncedPartsAreThere : ContentRule
{
    [SetsRequiredMembers]
    public AnnouncedPartsAreThere()
    {
        Id = "DC1120";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "引言说报告有几个部分，报告就有几个部分。",
            "The report has as many parts as its preface announces.");
        Message = new MessageTemplate(
            "引言“{text}”说报告有{announced}个部分，实际有{actual}个。",
            "The preface announces {announced} parts (“{text}”), the report has {actual}.");
    }

    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        foreach (var line in text.Preface)
        {
            foreach (Match sentence in Sentences().Matches(line.Text))
            {
                if (!OfReport().IsMatch(sentence.Value) || Announced().Match(sentence.Value) is not { Success: true } met) continue;
                if (NumberOf(met.Groups["number"].Value) is not int announced) continue;
                Compare(announced, line, line.Folded.Of(sentence), report.Report.Sections!, answers);
                return;
            }
        }

        answers.DoesNotApply(this, RuleSubject.Sections);
    }

    // Sections of the report's own may be counted or not.
    private void Compare(int announced, TextLine line, Range sentence, IReadOnlyList<ReportSection> sections, RuleAnswers answers)
    {
        var isThere = announced == sections.Count || announced == sections.Count(section => section.Statutory is not null);
        answers.PassUnless(this, RuleSubject.Sections, isThere ? null : BreachAt(
            RuleSubject.Sections, line, sentence, ("announced", NumberText.Of(announced)), ("actual", NumberText.Of(sections.Count))));
    }

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : FormSection.NumberOf(text[0]);

    [GeneratedRegex("[^。;]+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex("(?:报告|年报|全文|本文)[^。;]{0,40}(?:由|分|包括|包含|涵盖|共)", RegexOptions.CultureInvariant)]
    private static partial Regex OfReport();

    [GeneratedRegex("(?<![第0-9])(?<number>[一二三四五六七八九十]|[0-9]{1,2})(?:个|大)?(?:部分|大内容)(?![之的])", RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
