using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;

namespace Disclosure.Cli.Results.Checking;

/// <summary>Carries out <c>check</c>: audits the inputs side by side and hands what comes of each to the writer in their order.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class CheckRun(CheckRequest request, Setting setting, Func<ResultTarget, ICheckWriter> open, IRemarks remarks)
{
    private readonly Surroundings surroundings = setting.Surroundings;

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var acceptance = AcceptanceFile.Open(request.Accepted, request.WritesAccepted);
        request.Format.ThrowIfOnScreen(request.Out, surroundings);
        using var grace = surroundings.Interruption.Grace();
        using var target = ResultTarget.Open(request.Out, request.Inputs, surroundings);
        if (PriorYear.Read(request.Prior, request.Reading, remarks) is not { } prior) return ExitCode.Unread;
        var writer = open(target);
        using var held = writer as IDisposable;
        var check = new InputCheck(request, prior, acceptance.Accepted, writer, setting.Language);
        var work = new OrderedWork<InputSource, PreparedInput>(request.Inputs, request.Jobs, check.Prepare, surroundings.Interruption.Token);
        var tally = new CheckTally();
        var repeated = new RepeatedReports();
        using (var progress = ProgressLine.Of(request.Out is not null || request.Format == ResultFormat.Text, surroundings, request.Names, setting.Language))
        {
            foreach (var (input, finish) in work.Results())
            {
                tally.Add(input);
                repeated.Add(input);
                progress?.Update(tally);
                if (input.Audit is not null) acceptance.Record(input.Audit, setting.Language);
                finish();
            }
        }

        writer.Finish(new RunSummary(tally, work.IsCutShort ? [] : acceptance.Stale, work.IsCutShort));
        target.Complete();
        foreach (var remark in repeated.Remarks.Concat(request.Inputs.Remarks())) setting.Say(remark);
        if (work.IsCutShort)
        {
            setting.Say(AuditTexts.Interrupted(tally.Inputs));
            return surroundings.Interruption.ExitCode;
        }

        if (request.WritesAccepted) acceptance.Write(setting);
        return tally.ExitCode(request.FailOn, request.IsStrict, request.PassesUndecided);
    }
}
