using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Organs;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC8020: the report of a government tells what assessment, public review and accountability came to.</summary>
internal sealed partial class OversightResultsAreTold : ContentRule
{
    private static readonly (BilingualText Name, Func<Regex> Words)[] Results =
    [
        (new("工作考核", "assessment"), Assessment),
        (new("社会评议", "public review"), Review),
        (new("责任追究", "accountability"), Accountability),
    ];

    [SetsRequiredMembers]
    public OversightResultsAreTold()
    {
        Id = "DC8020";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = new BilingualText(
            "《政府信息公开条例》第五十条第一款第（四）项：各级人民政府还应报告工作考核、社会评议和责任追究结果情况",
            "Regulation on Open Government Information, Art. 50, para. 1(4): "
                + "governments also report what assessment, public review and accountability came to");
        Statement = new BilingualText(
            "各级人民政府（含乡镇）的报告写明工作考核、社会评议和责任追究的结果。",
            "The report of a government, a township's too, tells what assessment, public review and accountability came to.");
        Message = new MessageTemplate(
            "报告没有谈到{missing}的结果；没有开展或没有发生的，也可以写明。",
            "The report does not say what came of {missing}; that there was none can be told too.");
    }

    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        if (!IsOfGovernment(report.Report))
        {
            answers.DoesNotApply(this, RuleSubject.Report);
            return;
        }

        var missing = Results.Where(result => !text.Sections.Any(line => result.Words().IsMatch(line.Text))).Select(result => result.Name).ToList();
        answers.PassUnless(this, RuleSubject.Report, missing.Count == 0 ? null : BreachOf(RuleSubject.Report, null, ("missing", Listed(missing))));
    }

    private static bool IsOfGovernment(AnnualDisclosureReport report) =>
        report.OrganKind == OrganKind.Township || report.PublicationDuty == PublicationDuty.Government;

    [GeneratedRegex("考核|考评|绩效|评估", RegexOptions.CultureInvariant)]
    private static partial Regex Assessment();

    [GeneratedRegex("评议|评价|满意度|测评|民意调查|问卷|社会监督", RegexOptions.CultureInvariant)]
    private static partial Regex Review();

    [GeneratedRegex("追究|追责|问责|责任制", RegexOptions.CultureInvariant)]
    private static partial Regex Accountability();
}
