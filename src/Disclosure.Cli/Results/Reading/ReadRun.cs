using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Reports;
using Disclosure.Results.Inputs;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Reading;

/// <summary>Carries out <c>read</c>: reads the inputs side by side and hands the reports to the writer in their order.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
/// <param name="remarks">Takes the problems in reading.</param>
internal sealed class ReadRun(ReadRequest request, Setting setting, Func<ResultTarget, IReadWriter> open, IRemarks remarks)
{
    private readonly Interruption interruption = setting.Surroundings.Interruption;

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        request.Format.ThrowIfOnScreen(request.Out, setting.Surroundings);
        using var grace = interruption.Grace();
        using var target = ResultTarget.Open(request.Out, request.Inputs, setting.Surroundings);
        var writer = open(target);
        using var held = writer as IDisposable;
        var isEachRead = true;
        var (readCount, unreadCount) = (0, 0);
        var work = new OrderedWork<InputSource, (string Name, ReportReading Reading)>(request.Inputs, request.Jobs, Read, interruption.Token);
        foreach (var (name, read) in work.Results())
        {
            if (read.Report is { } report) writer.Add(name, report);
            isEachRead &= read.Report is not null && (!request.IsStrict || read.Problems.Count == 0);
            remarks.AddProblems(name, read);
            if (read.Report is null) unreadCount++;
            else readCount++;
        }

        writer.Finish();
        if (writer.HasAny) target.Complete();
        foreach (var remark in request.Inputs.Remarks()) setting.Say(remark);
        if (!work.IsCutShort) return isEachRead ? ExitCode.Clean : ExitCode.Unread;
        setting.Say(ReadingTexts.Interrupted(readCount, unreadCount));
        return interruption.ExitCode;
    }

    private (string Name, ReportReading Reading) Read(InputSource input, int number) => (input.Name, input.Read(request.Reading));
}
