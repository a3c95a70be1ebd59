using Disclosure.Cli.Choices;
using Disclosure.Cli.Terminal;
using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>What is said apart from a result, a line or a paragraph each.</summary>
internal sealed class RemarkText(TextPage page, DisplayLanguage language) : IRemarks
{
    /// <summary>Remarks on standard error.</summary>
    public static RemarkText Of(Setting setting) => new(new TextPage(setting.Surroundings.Error, null, hasColour: false), setting.Language);

    public void Say(BilingualText text) => page.Line(text.In(language));

    public void AddProblems(string source, ReportReading reading)
    {
        var lead = $"{InputTexts.Name(source).In(language)}{AuditTexts.Colon.In(language)}";
        foreach (var problem in AlikeProblems.Of(reading.Problems, language)) ProblemText.Write(page, language, problem, lead);
    }

    public void AddFindings(AnnualDisclosureReport report, IReadOnlyList<Finding> findings)
    {
        foreach (var (index, finding) in findings.Index())
        {
            FindingText.Write(page, language, CheckEntry.Of(finding, report.Form, null, index, language), []);
        }
    }

    public void AddRefusal(AnnualDisclosureReport report, ReportNotWrittenException refusal)
    {
        AddFindings(report, refusal.Findings);
        foreach (var problem in refusal.Problems) ProblemText.Write(page, language, CheckEntry.Of(problem, language));
    }
}
