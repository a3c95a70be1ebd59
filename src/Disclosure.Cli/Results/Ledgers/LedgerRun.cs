using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Moves;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Ledgers;

/// <summary>Carries out <c>ledger</c>.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer of findings.</param>
/// <param name="openList">Opens the writer of open cases.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class LedgerRun(
    LedgerRequest request,
    Setting setting,
    Func<ResultTarget, ICheckWriter> open,
    Func<ResultFormat, ResultTarget, IOpenCaseWriter> openList,
    IRemarks remarks)
{
    private const int CasesTold = 10;

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        if (request.Report is not null) request.Format.ThrowIfOnScreen(request.Out, setting.Surroundings);
        using var target = ResultTarget.Open(request.Out, request.Input.Guard, setting.Surroundings);
        var reading = Read(request.Ledger);
        if (reading.Ledger is not { } ledger) return ExitCode.Unread;
        if (request.Due is { } day) return List(reading, day, target);
        return request.Report is { } report ? Reconcile(reading, report, target) : new LedgerTables(request, remarks).Write(reading, ledger, target);
    }

    private LedgerReading Read(string name)
    {
        var reading = Opened(name);
        remarks.AddProblems(name, new ReportReading(null, reading.Problems));
        return reading;
    }

    private LedgerReading Opened(string name)
    {
        try
        {
            return name == InputTexts.StandardInputName
                ? CaseLedger.Read(setting.Surroundings.Input, request.Reading)
                : CaseLedger.Read(name, request.Reading);
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException))
        {
            // What an exception says may hold what stands in the ledger.
            throw new InvalidOperationException($"{exception.GetType().Name} in reading the ledger");
        }
    }

    private int List(LedgerReading reading, DateOnly day, ResultTarget target)
    {
        var list = new OpenCaseList(reading.Ledger!, reading.Skipped, day);
        openList(request.Format, target).Write(list);
        target.Complete();
        return list.Overdue > 0 ? ExitCode.Findings : list.Undetermined > 0 ? ExitCode.Undecided : ExitCode.Clean;
    }

    private void TellMoves(LedgerReconciliation found, AnnualDisclosureReport report)
    {
        if (found.Differing.Count == 0) return;
        remarks.Say(LedgerTexts.Moves(found.Differing.Count, found.MovedCount, found.Unexplained.Count));
        foreach (var move in found.Moves)
        {
            var names = move.Candidates.Take(CasesTold).Select(record => record.Name).ToList();
            var more = move.Candidates.Count > CasesTold ? " …" : "";
            var cases = new BilingualText(
                string.Join('、', names.Select(name => name.Chinese)) + more, string.Join(", ", names.Select(name => name.English)) + more);
            remarks.Say(LedgerTexts.Move(move.Count, NamesOf(move.From, report.Form), NamesOf(move.To, report.Form), cases));
        }
    }

    private static BilingualText NamesOf(IReadOnlyList<CellKey> cells, Form form)
    {
        var names = cells.Select(key => form.Find(key)!.Name).ToList();
        return names.Count == 0
            ? LedgerTexts.NotCounted
            : new BilingualText(string.Join('、', names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.English)));
    }

    private int Reconcile(LedgerReading own, InputSource source, ResultTarget target)
    {
        var ledger = own.Ledger!;
        var reading = source.Read(request.ReportReading);
        remarks.AddProblems(source.Name, reading);
        if (reading.Report is not { } report) return ExitCode.Unread;
        if (report.Year is null) throw new UsageException(LedgerTexts.YearUnknown);
        CaseLedger? prior = null;
        if (request.Prior is not null && (prior = Read(request.Prior).Ledger) is null) return ExitCode.Unread;
        var year = LedgerAudit.YearOf(ledger, report, DateOnly.FromDateTime(DateTime.Today), prior);
        List<BilingualText> notes = [.. request.Changes];
        if (!own.IsWhole) notes.Add(LedgerTexts.NotWholeBeside);
        if (!ledger.Cases.Any(record => year.PositionOf(record) is not null)) notes.Add(LedgerTexts.NoCaseOf(year.Year, LedgerYears.Of(ledger)));
        foreach (var note in notes) remarks.Say(note);
        var result = LedgerAudit.Run(year, report, request.Rules);
        var input = new CheckedInput(source.Name, reading with { Problems = [] }, result.Audit, setting.Language, RepairChoice.None);
        var (writer, tally) = (open(target), new CheckTally());
        using var held = writer as IDisposable;
        tally.Add(input);
        writer.Prepare(input)();
        writer.Finish(new RunSummary(tally, []) { Notes = notes });
        target.Complete();
        TellMoves(result.Reconciliation, report);
        return tally.ExitCode(request.FailOn, isStrict: false, passesUndecided: true);
    }
}
