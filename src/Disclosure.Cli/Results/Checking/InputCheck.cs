using Disclosure.Cli.Inputs;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Results.Checking;

/// <summary>Reads and audits one input and prepares what is shown of it. Thread-safe.</summary>
/// <param name="request">How documents are read and audited, and which repairs are shown.</param>
/// <param name="prior">Last year's report, where one is named.</param>
/// <param name="accepted">What is accepted.</param>
/// <param name="writer">Shows the result.</param>
/// <param name="language">The language of the run.</param>
internal sealed class InputCheck(CheckRequest request, PriorYear prior, AcceptanceList accepted, ICheckWriter writer, DisplayLanguage language)
{
    /// <summary>Checks an input. Whatever it does to the program, the others are still checked.</summary>
    /// <param name="source">The input.</param>
    /// <param name="number">Its place among all; 1-based.</param>
    /// <exception cref="UsageException">Last year's report is of another year.</exception>
    public PreparedInput Prepare(InputSource source, int number) => source.Read(request.Reading, reading => Prepared(source, number, reading));

    private PreparedInput Prepared(InputSource source, int number, ReportReading reading)
    {
        var audit = reading.Report is { } report ? ReportAudit.Run(prior.Beside(report), request.Rules).WithAccepted(accepted) : null;
        var input = new CheckedInput(source.Name, reading, audit, language, request.Repairs) { Number = number, FailsOn = request.FailOn };
        return new PreparedInput(input, request.ShowsFailingOnly && input.Gravity == Gravity.Passed ? () => { } : writer.Prepare(input));
    }
}
