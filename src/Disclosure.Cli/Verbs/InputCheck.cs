using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Documents;
using Disclosure.Findings.Acceptance;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>Reads and audits one input and makes ready what is shown of it. Thread-safe.</summary>
/// <param name="options">What is known of the documents.</param>
/// <param name="rules">The choices of the audit.</param>
/// <param name="accepted">What is accepted.</param>
/// <param name="output">Where the result is shown.</param>
internal sealed class InputCheck(ReadingOptions options, RuleOptions rules, AcceptanceList accepted, ICheckOutput output)
{
    /// <summary>Checks an input. Whatever it does to the program, the others are still checked.</summary>
    /// <param name="source">The input.</param>
    /// <param name="number">Its place among all; 1-based.</param>
    public PreparedInput Prepare(InputSource source, int number)
    {
        try
        {
            var reading = source.Read(options);
            return Prepared(new CheckedInput(source.Name, reading, reading.Report is { } report ? ReportAudit.Run(report, rules).WithAccepted(accepted) : null) { Number = number });
        }
#pragma warning disable CA1031 // A fault met with one input is told with it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Prepared(new CheckedInput(source.Name, ReportReading.Failed(InputSource.Fault(exception)), null) { Number = number });
        }
    }

    private PreparedInput Prepared(CheckedInput input) => new(input, output.Prepare(input));
}
