using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Results.Converting;

/// <summary>Writes a report as an official form and says what keeps it from being written, or is to be known of it.</summary>
/// <param name="remarks">Takes what is said.</param>
/// <param name="options">How the report is written.</param>
internal sealed class OfficialWriting(IRemarks remarks, WritingOptions options)
{
    /// <summary>What is answered to the shell where a report was not written.</summary>
    public int Refusal { get; private set; } = ExitCode.Findings;

    /// <summary>Computes the totals of a report.</summary>
    /// <returns>The report with its totals; null where they cannot be computed.</returns>
    public AnnualDisclosureReport? ComputeTotals(AnnualDisclosureReport report)
    {
        var totals = report.Form.Totals.Select(total => total.Cell).ToHashSet();
        var parts = report.Form.Totals.SelectMany(total => total.Parts).Where(part => !totals.Contains(part));
        if (parts.FirstOrDefault(part => !report[part].IsEmpty && report[part].Count is null) is { } open)
        {
            remarks.Say(ConvertTexts.NoTotal(open.Name, report[open].ToString()));
            return null;
        }

        try
        {
            var computed = report.WithComputedTotals();
            var replaced = totals.Where(total => report[total].Number is not null && report[total].Number != computed[total].Number);
            foreach (var total in replaced.OrderBy(total => total.Index))
            {
                remarks.Say(ConvertTexts.TotalReplaced(total.Name, report[total].ToString(), computed[total].ToString()));
            }

            return computed;
        }
        catch (OverflowException)
        {
            remarks.Say(ConvertTexts.TotalTooLarge);
            return null;
        }
    }

    /// <summary>The document; null where it is not written.</summary>
    public OfficialCopy? Write(AnnualDisclosureReport report, OfficialFormat format)
    {
        var bytes = new MemoryStream();
        try
        {
            report.WriteTo(bytes, format, options);
        }
        catch (ReportNotWrittenException refusal)
        {
            remarks.AddRefusal(report, refusal);
            if (refusal.Findings.Count > 0) remarks.Say(ConvertTexts.HasErrors(refusal.Findings.Count));
            else if (refusal.Undetermined.Count > 0)
            {
                Refusal = ExitCode.Undecided;
                remarks.Say(ConvertTexts.IsUndecided(refusal.Undetermined.Count));
            }

            return null;
        }

        var absent = format == OfficialFormat.Json ? 0 : report.Figures.Count(figure => figure.State == FigureState.Absent);
        if (absent > 0) remarks.Say(ConvertTexts.CellsAreAbsent(absent));
        bytes.Position = 0;
        var written = ReportDocument.Read(bytes).Report;
        if (written is not null) ReportWhatReadsOtherwise(report, written);
        return new OfficialCopy(bytes.ToArray(), written);
    }

    // Figures have been compared by whoever wrote them.
    private void ReportWhatReadsOtherwise(AnnualDisclosureReport report, AnnualDisclosureReport written)
    {
        var differences = WordingBack.Differences(report, written).ToList();
        foreach (var difference in differences) remarks.Say(difference);
        if (differences.Count > 0) remarks.Say(ConvertTexts.HowToKeepIt);
    }
}
