using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Cli.Output;

/// <summary>Writes a report as an official form and says, apart from the result, what keeps it from being written, or is to be known of it.</summary>
/// <param name="page">Where that is said.</param>
/// <param name="language">In which language.</param>
/// <param name="options">How the report is written.</param>
internal sealed class OfficialWriting(Page page, DisplayLanguage language, WritingOptions options)
{
    /// <summary>Computes the totals of a report.</summary>
    /// <returns>The report with its totals; null where they cannot be computed.</returns>
    public AnnualDisclosureReport? ComputeTotals(AnnualDisclosureReport report)
    {
        var totals = report.Form.Totals.Select(total => total.Cell).ToHashSet();
        var parts = report.Form.Totals.SelectMany(total => total.Parts).Where(part => !totals.Contains(part));
        if (parts.FirstOrDefault(part => !report[part].IsEmpty && report[part].Count is null) is { } open)
        {
            Say(ConvertTexts.NoTotal(open.Name, report[open].ToString()));
            return null;
        }

        try
        {
            var computed = report.WithComputedTotals();
            foreach (var total in totals.Where(total => report[total].Number is not null && report[total].Number != computed[total].Number).OrderBy(total => total.Index))
            {
                Say(ConvertTexts.TotalReplaced(total.Name, report[total].ToString(), computed[total].ToString()));
            }

            return computed;
        }
        catch (OverflowException)
        {
            Say(ConvertTexts.TotalTooLarge);
            return null;
        }
    }

    /// <summary>The document's bytes; null where it is not written.</summary>
    public byte[]? Write(AnnualDisclosureReport report, OfficialFormat format)
    {
        var bytes = new MemoryStream();
        try
        {
            report.WriteTo(bytes, format, options);
        }
        catch (ReportNotWrittenException refusal)
        {
            foreach (var finding in refusal.Findings) FindingText.Write(page, language, finding, null, []);
            foreach (var problem in refusal.Problems) ProblemText.Write(page, language, problem);
            if (refusal.Findings.Count > 0) Say(ConvertTexts.HasErrors(refusal.Findings.Count));
            return null;
        }

        if (format != OfficialFormat.Json && report.Figures.Count(figure => figure.State == FigureState.Absent) is > 0 and var absent) Say(ConvertTexts.CellsAreAbsent(absent));
        bytes.Position = 0;
        var written = ReportDocument.Read(bytes).Report;
        if (written is not null) SayWhatReadsOtherwise(report, written);
        if (options.AllowsErrors && ErrorsOf(written) is > 0 and var errors) Say(ConvertTexts.WrittenWithErrors(errors));
        return bytes.ToArray();
    }

    private int ErrorsOf(AnnualDisclosureReport? report) =>
        report is null ? 0 : ReportAudit.Run(report, options.Rules).Findings.Count(finding => finding.Severity == RuleSeverity.Error);

    // Figures have been compared by whoever wrote them.
    private void SayWhatReadsOtherwise(AnnualDisclosureReport report, AnnualDisclosureReport written)
    {
        var differences = WordingBack.Differences(report, written).ToList();
        foreach (var difference in differences) Say(difference);
        if (differences.Count > 0) Say(ConvertTexts.HowToKeepIt);
    }

    private void Say(BilingualText text) => page.Line(text.In(language));
}
