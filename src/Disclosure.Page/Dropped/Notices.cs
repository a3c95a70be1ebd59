using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;

namespace Disclosure.Page.Dropped;

/// <summary>What is said beside a result, kept until it is shown.</summary>
internal sealed class Notices : IRemarks
{
    private readonly List<BilingualText> texts = [];

    /// <summary>What was said.</summary>
    public IReadOnlyList<BilingualText> Texts => texts;

    /// <inheritdoc/>
    public void Say(BilingualText text) => texts.Add(text);

    /// <inheritdoc/>
    public void AddProblems(string source, ReportReading reading)
    {
        var (chinese, english) = (Lines(reading, DisplayLanguage.Chinese), Lines(reading, DisplayLanguage.English));
        texts.AddRange(chinese.Zip(english, (one, other) => new BilingualText($"{source}  {one}", $"{source}  {other}")));
    }

    /// <inheritdoc/>
    public void AddFindings(AnnualDisclosureReport report, IReadOnlyList<Finding> findings) =>
        texts.AddRange(findings.Select(finding => new BilingualText(
            $"{finding.RuleId}  {finding.Message()}", $"{finding.RuleId}  {finding.Message(DisplayLanguage.English)}")));

    /// <inheritdoc/>
    public void AddRefusal(AnnualDisclosureReport report, ReportNotWrittenException refusal) => AddFindings(report, refusal.Findings);

    private static IEnumerable<string> Lines(ReportReading reading, DisplayLanguage language) =>
        reading.Problems.Select(problem => CheckEntry.Of(problem, language)).Select(entry => $"{entry.Code}  {entry.Message}");
}
