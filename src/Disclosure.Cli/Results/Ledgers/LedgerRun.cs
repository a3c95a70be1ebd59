using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Results.Converting;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Deadlines;
using Disclosure.Reports.Ledgers.Moves;
using Disclosure.Rules;

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
    private static readonly string[] OfBlankTables = ["DC1105", "DC1108"];

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        if (request.Report is not null) request.Format.ThrowIfOnScreen(request.Out, setting.Surroundings);
        using var target = ResultTarget.Open(request.Out, request.Input.Guard, setting.Surroundings);
        if (Read(request.Ledger) is not { } ledger) return ExitCode.Unread;
        if (request.Due is { } day) return List(ledger, day, target);
        return request.Report is { } report ? Reconcile(ledger, report, target) : WriteTables(ledger, target);
    }

    private CaseLedger? Read(string name)
    {
        var reading = name == InputTexts.StandardInputName
            ? CaseLedger.Read(setting.Surroundings.Input, request.Reading)
            : CaseLedger.Read(name, request.Reading);
        remarks.AddProblems(name, new ReportReading(null, reading.Problems));
        return reading.Ledger;
    }

    private int List(CaseLedger ledger, DateOnly day, ResultTarget target)
    {
        var cases = OpenCase.On(ledger, day);
        openList(request.Format, target).Write(day, cases, ledger.WorkingDays);
        target.Complete();
        return cases.Any(each => each.Deadline.DueOn < day) ? ExitCode.Findings : ExitCode.Clean;
    }

    private int WriteTables(CaseLedger ledger, ResultTarget target)
    {
        var year = request.ReportReading.Year!.Value;
        var counted = request.ReportReading.Edition is { } edition ? ledger.ToReport(year, edition) : ledger.ToReport(year);
        var report = counted.ToBuilder().SetRest(Figure.Blank).Build();

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

    private void TellMoves(LedgerReconciliation found, AnnualDisclosureReport report)
    {
        if (found.Differing.Count == 0) return;
        remarks.Say(LedgerTexts.Moves(found.Differing.Count, found.MovedCount, found.Unexplained.Count));
        foreach (var move in found.Moves)
        {
            var cases = string.Join(", ", move.Candidates.Take(CasesTold).Select(record => record.Id)) + (move.Candidates.Count > CasesTold ? " …" : "");
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

    private int Reconcile(CaseLedger ledger, InputSource source, ResultTarget target)
    {
        var reading = source.Read(request.ReportReading);
        remarks.AddProblems(source.Name, reading);
        if (reading.Report is not { } report) return ExitCode.Unread;
        if (report.Year is null) throw new UsageException(LedgerTexts.YearUnknown);
        CaseLedger? prior = null;
        if (request.Prior is not null && (prior = Read(request.Prior)) is null) return ExitCode.Unread;
        var year = LedgerAudit.YearOf(ledger, report, DateOnly.FromDateTime(DateTime.Today), prior);
        var result = LedgerAudit.Run(year, report, request.Rules);
        var input = new CheckedInput(source.Name, reading with { Problems = [] }, result.Audit, setting.Language, RepairChoice.None);
        var (writer, tally) = (open(target), new CheckTally());
        using var held = writer as IDisposable;
        tally.Add(input);
        writer.Prepare(input)();
        writer.Finish(new RunSummary(tally, []));
        target.Complete();
        TellMoves(result.Reconciliation, report);
        return tally.ExitCode(request.FailOn, isStrict: false, passesUndecided: true);
    }
}
