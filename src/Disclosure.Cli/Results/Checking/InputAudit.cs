using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;

namespace Disclosure.Cli.Results.Checking;

/// <summary>Puts together what is shown of inputs that were read and audited. Thread-safe.</summary>
/// <param name="request">Which repairs are shown.</param>
/// <param name="accepted">What is accepted.</param>
/// <param name="writer">Shows the result.</param>
/// <param name="language">The language of the run.</param>
internal sealed class InputAudit(CheckRequest request, AcceptanceList accepted, ICheckWriter writer, DisplayLanguage language)
{
    /// <summary>Prepares an input.</summary>
    /// <param name="name">The name by which the user knows it.</param>
    /// <param name="number">Its place among all; 1-based.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="audit">What the audit found; null where no report could be read.</param>
    public PreparedInput Prepare(string name, int number, ReportReading reading, AuditResult? audit)
    {
        var input = new CheckedInput(name, reading, audit?.WithAccepted(accepted), language, request.Repairs)
        {
            Number = number,
            FailsOn = request.FailOn,
            IsBesidePrior = request.Prior is not null,
        };
        return new PreparedInput(input, request.ShowsFailingOnly && input.Gravity == Gravity.Passed ? () => { } : writer.Prepare(input));
    }

    /// <summary>Prepares the years of an organ, ahead of their inputs.</summary>
    /// <param name="result">What the audit found.</param>
    /// <param name="years">The inputs of its years.</param>
    /// <param name="versions">Those of other versions of them.</param>
    /// <returns>What is left to be done.</returns>
    public Action Prepare(SeriesResult result, IReadOnlyList<CheckedInput> years, IReadOnlyList<CheckedInput> versions) =>
        writer.Prepare(new CheckedSeries(result, years, versions, language));
}
