using Disclosure.Cli.Terminal;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The result of one report for people: its verdict, its findings by severity, what was not decided, what was not read.</summary>
internal sealed class ReportText(TextPage page, DisplayLanguage language, bool isVerbose)
{
    /// <summary>What is told right below the verdict.</summary>
    public IReadOnlyList<BilingualText> BelowVerdict { get; init; } = [];

    public void Write(CheckedInput input)
    {
        ReportHead.Write(page, language, input.Source, input.Reading.Report);
        if (input.PriorTitle is { } prior) page.Line($"{SeriesTexts.HeldAgainst.In(language)}  {prior}");
        if (input.Audit is { } audit)
        {
            WriteVerdict(audit, input);
            foreach (var line in BelowVerdict) page.Hanging(0, line.In(language));
            WriteProblems(input);
            WriteFindings(input);
            if (input.Undetermined.Count > 0) UndeterminedText.Write(page, language, input.Undetermined);
        }
        else
        {
            page.Line($"{AuditTexts.Verdict.In(language)}  ", new Piece(input.Verdict, Tone.Error));
            WriteProblems(input);
        }
    }

    // What was not read stands before what rests on it.
    private void WriteProblems(CheckedInput input)
    {
        if (input.Problems.Count == 0) return;
        page.Line();
        page.Line(new Piece(AuditTexts.Problems.In(language), Tone.Strong));
        foreach (var problem in input.Problems) ProblemText.Write(page, language, problem);
        if (input.Advice is { } advice) page.Hanging(0, advice.In(language));
    }

    // The first finding of a group stands for it; the others follow in a line, unless all are asked for.
    private void WriteFindings(CheckedInput input)
    {
        var shown = isVerbose ? EntryGroups.InOrder(input.Groups.SelectMany(group => group.OneByOne()), group => group.Leader) : input.Groups;
        foreach (var group in shown)
        {
            page.Line();
            FindingText.Write(page, language, group.Leader, CauseText.Rows(group, input.ShownRepairs == RepairChoice.All, language), input);
        }
    }

    private void WriteVerdict(AuditResult audit, CheckedInput input)
    {
        List<BilingualText> counts = [input.Tally.Counts];
        if (input.Tally.Accepted > 0) counts.Add(DiagnosisTexts.AcceptedCount(input.Tally.Accepted));
        if (input.Undetermined.Count > 0) counts.Add(AuditTexts.Undecided(input.Undetermined.Count));
        if (input.Problems.Count > 0) counts.Add(AuditTexts.ProblemCount(input.Problems.Count));
        page.Line(
            $"{AuditTexts.Verdict.In(language)}  ",
            new Piece(input.Verdict, Tones.Of(audit.Verdict)),
            $"  {string.Join(AuditTexts.Comma.In(language), counts.Select(count => count.In(language)))}");
    }
}
