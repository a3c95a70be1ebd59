using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC8021: section 一 gives the figures that a local notice asks for, where any are set.</summary>
internal sealed partial class RequiredFiguresAreTold : SectionContentRule
{
    [SetsRequiredMembers]
    public RequiredFiguresAreTold()
        : base(SectionKind.Overview)
    {
        Id = "DC8021";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = new BilingualText("当地关于编制年度报告的通知（在 requiredFigures 中配置）", "Local notices on the reports, as configured under requiredFigures");
        Statement = new BilingualText(
            "第一部分写明当地要求的各项数据（在 requiredFigures 中配置，默认没有）。",
            "Section 一 gives the figures that a local notice asks for (configured under requiredFigures; none by default).");
        Message = new MessageTemplate(
            "第一部分没有写明“{figure}”的数据。",
            "Section 一 gives no figure for “{figure}”.");
    }

    protected override bool IsConcerned(AuditedReport report) => report.Options.RequiredFigures.Count > 0;

    protected override void AnswerForSection(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var sentences = text.In(SectionKind.Overview).SelectMany(line => line.Text.Split('。', ';')).Where(sentence => Figure().IsMatch(sentence)).ToList();
        foreach (var required in report.Options.RequiredFigures)
        {
            string[] wordings = [.. required.Split('|').Select(wording => new FoldedText(wording).Text).Where(wording => wording.Length > 0)];
            var isTold = sentences.Exists(sentence => Array.Exists(wordings, wording => sentence.Contains(wording, StringComparison.Ordinal)));
            answers.PassUnless(this, Subject, isTold ? null : new Breach
            {
                Rule = this,
                Subject = Subject,
                Printed = required,
                Place = text.PlaceOf(SectionKind.Overview),
                Slots = Breach.Fill(("figure", BilingualText.Same(required.Replace("|", "/", StringComparison.Ordinal)))),
            });
        }
    }

    // A number, or that there was none.
    [GeneratedRegex("[0-9]|[一二两三四五六七八九十百千万]+(?:余|多)?(?:件|条|个|次|期|篇|项|场|部|份|家|人)|未|无|没有", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
