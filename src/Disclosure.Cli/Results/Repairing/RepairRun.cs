using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Converting;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Results.Texts;
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

        var dossier = prior.Beside(report, source);
        foreach (var note in prior.Notes(dossier)) remarks.Say(note);
        var audit = NarrativeAudit.Run(dossier, request.Rules);
        var repairs = audit.Repairs();
        var exitCode = repairs.Parts.Count > 0 ? ExitCode.Findings : CodeOf(audit);
        if (request.Copy is null) List(source.Name, reading, audit, repairs, target);
        else exitCode = WriteCopy(prior, report, repairs, OfficialFormats.Of(request.Copy), target);
        return request.IsStrict && reading.Problems.Count > 0 ? ExitCode.Unread : exitCode;
    }

    private static int CodeOf(AuditResult audit) => audit.Verdict == RuleVerdict.Undetermined ? ExitCode.Undecided : ExitCode.Clean;

    private void List(string name, ReportReading reading, AuditResult audit, RepairResult repairs, ResultTarget target)
    {
        open(target).Write(new CheckedInput(name, reading, audit, setting.Language, RepairChoice.All, repairs), repairs);
        target.Complete();
    }

    private int WriteCopy(PriorYear prior, AnnualDisclosureReport report, RepairResult repairs, OfficialFormat format, ResultTarget target)
    {
        try
        {
            var chosen = ChosenRepairs.Of(repairs, request.Chosen);
            var copy = chosen.Aggregate(report, (corrected, repair) => corrected.Apply(repair));
            var writing = new OfficialWriting(remarks, new WritingOptions { AllowsErrors = true, Rules = request.Rules });
            if (writing.Write(copy, format) is not { } written) return ExitCode.Findings;
            target.Write(written.Bytes);
            target.Complete();
            if (chosen.Count == 0) remarks.Say(RepairTexts.NothingToRepair);
            foreach (var edit in chosen.SelectMany(repair => repair.Edits))
            {
                var (from, to) = (FigureNames.Of(edit.From), $"{edit.To}");
                remarks.Say(edit.Companion is null ? RepairTexts.Changed(edit.Name, from, to) : RepairTexts.ElsewhereToo(edit.Name, to));
            }

            var corrected = ReportAudit.Run(prior.Beside(copy, request.Input.Source), request.Rules);
            if (corrected.Errors.Count == 0) return CodeOf(corrected);
            remarks.Say(RepairTexts.StillBroken(corrected.Errors.Count));
        }
        catch (OpenRepair open)
        {
            remarks.Say(open.Message);
        }

        return ExitCode.Findings;
    }
}
