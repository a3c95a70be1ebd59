using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Text;

/// <summary>The result of one report for people: its verdict, its findings by severity, what was not decided, what was not read.</summary>
internal sealed class ReportText(Page page, DisplayLanguage language, bool isVerbose, RepairChoice repairs)
{
    private static readonly RuleSeverity[] GravestFirst = [RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info];

    public void Write(CheckedInput input)
    {
        ReportHead.Write(page, language, input.Source, input.Reading.Report);
        if (input.Result is { } result)
        {
            WriteVerdict(result, input.Reading.Problems.Count);
            WriteFindings(result);

            if (result.Undetermined.Count > 0) UndeterminedText.Write(page, language, result);
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

    // The findings of one diagnosis are told by the first of them; the others follow in a line, unless all are asked for.
    private void WriteFindings(AuditResult result)
    {
        var diagnoses = result.Diagnoses.ToDictionary(diagnosis => diagnosis.Findings[0]);
        var echoes = isVerbose ? [] : diagnoses.Values.SelectMany(diagnosis => diagnosis.Findings.Skip(1)).ToHashSet();
        var told = new HashSet<RepairPart>();
        var found = diagnoses.Count > 0 && repairs != RepairChoice.None ? result.Repairs() : null;
        foreach (var finding in GravestFirst.SelectMany(severity => result.Findings.Where(finding => finding.Severity == severity && !echoes.Contains(finding))))
        {
            page.Line();
            var more = diagnoses.TryGetValue(finding, out var diagnosis) ? DiagnosisText.Rows(diagnosis, [.. found?.PartsOf(diagnosis).Where(told.Add) ?? []], repairs == RepairChoice.All, language) : [];
            FindingText.Write(page, language, finding, result.Accepted.For(finding), more);
        }
    }

    private void WriteVerdict(AuditResult result, int problems)
    {
        var accepted = result.Findings.Count(finding => result.Accepted.For(finding) is not null);
        var counts = AuditTexts.Counts(Count(RuleSeverity.Error), Count(RuleSeverity.Warning), Count(RuleSeverity.Info)).In(language)
            + (accepted == 0 ? "" : AuditTexts.Comma.In(language) + DiagnosisTexts.AcceptedCount(accepted).In(language));
        var open = result.Undetermined.Count == 0 ? "" : $"{AuditTexts.Comma.In(language)}{AuditTexts.Undecided(result.Undetermined.Count).In(language)}";
        page.Line(
            $"{AuditTexts.Verdict.In(language)}  ",
            new Piece(AuditTexts.Of(result.Verdict).In(language), Tones.Of(result.Verdict)),
            $"  {counts}{open}{(problems == 0 ? "" : AuditTexts.Comma.In(language) + AuditTexts.ProblemCount(problems).In(language))}");

        int Count(RuleSeverity severity) => result.Findings.Count(finding => finding.Severity == severity && result.Accepted.For(finding) is null);
    }
}
