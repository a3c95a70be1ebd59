using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Repairing;

/// <summary>Carries out <c>repair</c>: lists the repairs of one report, or writes a corrected copy.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer of the list.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class RepairRun(RepairRequest request, Setting setting, Func<ResultTarget, IRepairWriter> open, IRemarks remarks)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var source = request.Input.Source;
        using var target = ResultTarget.Open(request.Out, request.Input.Guard, setting.Surroundings);
        var reading = source.Read(request.Reading);
        remarks.AddProblems(source.Name, reading);
        var other = PriorYear.Read(request.Prior, request.Reading, AdjustmentList.Empty, remarks);
        if (other is not { } prior || reading.Report is not { } report) return ExitCode.Unread;

        var audit = ReportAudit.Run(prior.Beside(report), request.Rules);
        var repairs = audit.Repairs();
        var exitCode = repairs.Parts.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
        if (request.Out is null) List(source.Name, reading, audit, repairs, target);
        else exitCode = WriteCopy(prior, report, repairs, target);
        return request.IsStrict && reading.Problems.Count > 0 ? ExitCode.Unread : exitCode;
    }

    private void List(string name, ReportReading reading, AuditResult audit, RepairResult repairs, ResultTarget target)
    {
        open(target).Write(new CheckedInput(name, reading, audit, setting.Language, RepairChoice.All, repairs), repairs);
        target.Complete();
    }

    private int WriteCopy(PriorYear prior, AnnualDisclosureReport report, RepairResult repairs, ResultTarget target)
    {
        try
        {
            var chosen = ChosenRepairs.Of(repairs, request.Chosen);
            var copy = chosen.Aggregate(report, (corrected, repair) => corrected.Apply(repair));
            target.Writer.WriteLine(ReportJson.Write(copy));
            target.Complete();
            foreach (var edit in chosen.SelectMany(repair => repair.Edits).Where(edit => edit.Companion is not null))
            {
                remarks.Say(RepairTexts.ElsewhereToo(edit.Name, $"{edit.To}"));
            }

            var errors = ReportAudit.Run(prior.Beside(copy), request.Rules).Findings.Count(finding => finding.Severity == RuleSeverity.Error);
            if (errors == 0) return ExitCode.Clean;
            remarks.Say(RepairTexts.StillBroken(errors));
        }
        catch (OpenRepair open)
        {
            remarks.Say(open.Message);
        }

        return ExitCode.Findings;
    }
}
