using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Converting;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Results.Inputs;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Ledgers;

/// <summary>
/// Writes the tables that a ledger counts. Where the ledger was not read whole, contradicts itself or has no case of the year, the tables would
/// be wrong without looking so: they are then not written unless that is asked for.
/// </summary>
internal sealed class LedgerTables(LedgerRequest request, IRemarks remarks)
{
    private static readonly string[] OfBlankTables = ["DC1105", "DC1108"];

    /// <summary>Writes the tables.</summary>
    /// <param name="reading">What was read of the ledger.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="target">Where they go.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Write(LedgerReading reading, CaseLedger ledger, ResultTarget target)
    {
        var year = request.ReportReading.Year!.Value;
        var counted = request.ReportReading.Edition is { } edition ? ledger.ToReport(year, edition) : ledger.ToReport(year);
        var report = counted.ToBuilder().SetRest(Figure.Blank).Build();
        if (IsDoubtful(reading, ledger, report) && !request.AllowsErrors) return reading.Skipped.Count > 0 ? ExitCode.Unread : ExitCode.Findings;

        // A form that is still to be filled in has blank tables.
        var rules = request.Rules.Graded(OfBlankTables, RuleGrade.Off);

        // What the blank tables leave undecided is no reason not to write the others.
        var allows = request.AllowsErrors || ReportAudit.Run(report, rules).Errors.Count == 0;
        var writing = new OfficialWriting(remarks, new WritingOptions { AllowsErrors = allows, Rules = rules });
        if (writing.Write(report, OfficialFormats.Of(request.Format)) is not { } copy) return writing.Refusal;
        target.Write(copy.Bytes);
        target.Complete();
        remarks.Say(LedgerTexts.LeftBlank);
        return ExitCode.Clean;
    }

    private bool IsDoubtful(LedgerReading reading, CaseLedger ledger, AnnualDisclosureReport report)
    {
        var year = LedgerAudit.YearOf(ledger, report, DateOnly.FromDateTime(DateTime.Today));
        var doubts = LedgerAudit.Run(year, report, request.Rules).Doubts;
        remarks.AddFindings(report, doubts);
        if (!reading.IsWhole) remarks.Say(LedgerTexts.NotWhole(request.AllowsErrors));
        if (doubts.Count > 0) remarks.Say(LedgerTexts.HasDoubts(doubts.Count, request.AllowsErrors));
        var isEmpty = !ledger.Cases.Any(record => year.PositionOf(record) is not null);
        if (isEmpty) remarks.Say(LedgerTexts.NoCaseOf(year.Year, LedgerYears.Of(ledger), request.AllowsErrors));
        return isEmpty || doubts.Count > 0 || !reading.IsWhole;
    }
}
