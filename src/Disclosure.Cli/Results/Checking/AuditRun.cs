using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Checking;

/// <summary>
/// Carries out a verb that audits reports: works on its inputs side by side and hands what comes of them to the writer in their order, one
/// or a few at a time.
/// </summary>
/// <typeparam name="TSource">What is worked on at once: an input, or all that belong together.</typeparam>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
internal abstract class AuditRun<TSource>(CheckRequest request, Setting setting, Func<ResultTarget, ICheckWriter> open)
{
    /// <summary>What is asked for.</summary>
    protected CheckRequest Request { get; } = request;

    /// <summary>What holds for the run.</summary>
    protected Setting Setting { get; } = setting;

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var surroundings = Setting.Surroundings;
        var acceptance = AcceptanceFile.Open(Request.Accepted, Request.WritesAccepted);
        Request.Format.ThrowIfOnScreen(Request.Out, surroundings);
        using var grace = surroundings.Interruption.Grace();
        using var target = ResultTarget.Open(Request.Out, Request.Inputs, surroundings);
        if (Begin() is { } reason) return reason;
        var writer = open(target);
        using var held = writer as IDisposable;
        var audit = new InputAudit(Request, acceptance.Accepted, writer, Setting.Language);
        var work = new OrderedWork<TSource, IReadOnlyList<PreparedInput>>(
            Sources, Request.Jobs, (source, number) => Prepare(source, number, audit), surroundings.Interruption.Token);
        var tally = new CheckTally();
        using (var progress = ProgressLine.Of(Request.Out is not null || Request.Format == ResultFormat.Text, surroundings, Request.Names, Setting.Language))
        {
            foreach (var (input, finish) in work.Results().SelectMany(prepared => prepared))
            {
                tally.Add(input);
                Add(input);
                progress?.Update(tally);
                if (input.Audit is not null) acceptance.Record(input.Audit, Setting.Language);
                finish();
            }
        }

        List<BilingualText> notes = [.. Request.Changes, .. Notes];
        writer.Finish(new RunSummary(tally, work.IsCutShort ? [] : acceptance.Stale, work.IsCutShort) { Notes = notes });
        target.Complete();
        foreach (var remark in Remarks.Concat(AreNotesOnScreen ? [] : notes).Concat(Request.Inputs.Remarks())) Setting.Say(remark);
        if (work.IsCutShort)
        {
            Setting.Say(AuditTexts.Interrupted(tally.Inputs));
            return surroundings.Interruption.ExitCode;
        }

        if (Request.WritesAccepted) acceptance.Write(Setting);
        return tally.ExitCode(Request.FailOn, Request.IsStrict, Request.PassesUndecided);
    }

    /// <summary>What is worked on, in its order.</summary>
    protected abstract IEnumerable<TSource> Sources { get; }

    // What the result says to whoever is at the terminal is not said twice.
    private bool AreNotesOnScreen => Request is { Out: null, IsQuiet: false } && Request.Format == ResultFormat.Text;

    /// <summary>What is to be known of the run as a whole, and is part of its result; asked for when all is done.</summary>
    protected virtual IEnumerable<BilingualText> Notes => [];

    /// <summary>What is to be said when all is done.</summary>
    protected virtual IEnumerable<BilingualText> Remarks => [];

    /// <summary>Takes an input, in their order.</summary>
    protected virtual void Add(CheckedInput input)
    {
        // Most runs need no more than the tally.
    }

    /// <summary>Does what comes before all work.</summary>
    /// <returns>The <see cref="ExitCode"/> with which the run ends where it cannot go on; else null.</returns>
    protected abstract int? Begin();

    /// <summary>Reads, audits and prepares what is shown. Thread-safe.</summary>
    /// <param name="source">What is worked on.</param>
    /// <param name="number">Its place among all; 1-based.</param>
    /// <param name="audit">Prepares an input.</param>
    protected abstract IReadOnlyList<PreparedInput> Prepare(TSource source, int number, InputAudit audit);
}
