using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Text;

/// <summary>The result of <c>check</c> for people: each report's verdict, its findings by severity, what was not decided, what was not read.</summary>
internal sealed class CheckText(Page page, DisplayLanguage language) : ICheckOutput
{
    private static readonly RuleSeverity[] GravestFirst = [RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info];
    private bool isFirst = true;

    public void Add(CheckedInput input)
    {
        if (!isFirst) page.Line();
        isFirst = false;
        ReportHead.Write(page, language, input.Source, input.Reading.Report);
        if (input.Result is { } result)
        {
            WriteVerdict(result);
            foreach (var finding in GravestFirst.SelectMany(severity => result.Findings.Where(finding => finding.Severity == severity)))
            {
                page.Line();
                FindingText.Write(page, language, finding);
            }

            if (result.Verdict == RuleVerdict.Undetermined) UndeterminedText.Write(page, language, result);
        }
        else
        {
            page.Line($"{AuditTexts.Verdict.In(language)}  ", new Piece(AuditTexts.Unread.In(language), Tone.Error));
        }

        if (input.Reading.Problems.Count == 0) return;
        page.Line();
        page.Line(new Piece(AuditTexts.Problems.In(language), Tone.Strong));
        foreach (var problem in input.Reading.Problems) ProblemText.Write(page, language, problem);
    }

    public void Finish(CheckTally tally)
    {
        if (tally.Inputs < 2) return;
        var verdicts = Enum.GetValues<RuleVerdict>().Where(verdict => tally[verdict] > 0)
            .Select(verdict => $"{AuditTexts.Of(verdict).In(language)} {tally[verdict]}")
            .Concat(tally.Unread > 0 ? [$"{AuditTexts.Unread.In(language)} {tally.Unread}"] : []);
        page.Line();
        page.Line(
            new Piece(AuditTexts.Summary(tally.Inputs).In(language), Tone.Strong),
            $"  {string.Join(Separator, verdicts)}  ",
            AuditTexts.Counts(tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info]).In(language));
    }

    private string Separator => language == DisplayLanguage.Chinese ? "，" : ", ";

    private void WriteVerdict(AuditResult result)
    {
        var counts = AuditTexts.Counts(Count(RuleSeverity.Error), Count(RuleSeverity.Warning), Count(RuleSeverity.Info)).In(language);
        var open = result.Undetermined.Count == 0 ? "" : $"{Separator}{AuditTexts.Undecided(result.Undetermined.Count).In(language)}";
        page.Line(
            $"{AuditTexts.Verdict.In(language)}  ",
            new Piece(AuditTexts.Of(result.Verdict).In(language), Tones.Of(result.Verdict)),
            $"  {counts}{open}");

        int Count(RuleSeverity severity) => result.Findings.Count(finding => finding.Severity == severity);
    }
}
