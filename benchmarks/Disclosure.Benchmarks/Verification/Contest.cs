using Disclosure.Benchmarks.Ours;
using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Rivals.FluentModel;
using Disclosure.Benchmarks.Rivals.MicrosoftRulesEngine;
using Disclosure.Benchmarks.Rivals.PlainLoops;
using Disclosure.Benchmarks.Rivals.Vectors;

namespace Disclosure.Benchmarks.Verification;

/// <summary>All contestants and all reports, with the check that must pass before anything is timed.</summary>
public sealed class Contest
{
    private const int BrokenEquations = 5;

    public PlainLoopsContestant Loops { get; } = new();

    public ReportAuditContestant Audit { get; } = new();

    public ReportValidatorContestant Validator { get; } = new();

    public FluentModelContestant FluentModel { get; } = new();

    public RulesEngineContestant RulesEngine { get; } = new();

    public AuditInput Clean { get; } = new(SampleReports.Clean);

    public AuditInput Broken { get; } = new(SampleReports.Broken);

    public AuditInput Negative { get; } = new(SampleReports.Negative);

    public IReadOnlyList<IContestant> Contestants => [Loops, Audit, Validator, FluentModel, RulesEngine];

    /// <summary>Checks that all contestants find the same in every report, and what is meant to be found.</summary>
    /// <returns>A line for each report.</returns>
    /// <exception cref="InvalidOperationException">Two contestants differ, or a report is not as it should be.</exception>
    public IReadOnlyList<string> Verify()
    {
        var clean = ContestantAgreement.Of(Contestants, Clean);
        var broken = ContestantAgreement.Of(Contestants, Broken);
        var negative = ContestantAgreement.Of(Contestants, Negative);
        if (clean.Count != 0) throw new InvalidOperationException($"The clean report breaks {ContestantAgreement.Text(clean)}.");
        if (broken.Count != BrokenEquations) throw new InvalidOperationException($"The broken report breaks {ContestantAgreement.Text(broken)}.");
        VerifyQuickAnswers(Clean, holds: true);
        VerifyQuickAnswers(Broken, holds: false);
        VerifyQuickAnswers(Negative, holds: false);
        if (!negative.Any(breach => breach.StartsWith("DC1114", StringComparison.Ordinal))) throw new InvalidOperationException("No sign was found.");
        return
        [
            "clean: all hold",
            $"broken: {ContestantAgreement.Text(broken)}",
            $"negative: {ContestantAgreement.Text(negative)}",
        ];
    }

    // These two only say whether all is well, so they cannot be asked for names.
    private static void VerifyQuickAnswers(AuditInput input, bool holds)
    {
        if (EquationVectors.Hold(input.Vectors) != holds) throw new InvalidOperationException("The vectors do not agree.");
        if (ReportAudit.EquationsHold(input.Report) != holds) throw new InvalidOperationException("ReportAudit.EquationsHold does not agree.");
    }
}
