using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Results.Comparing;

/// <summary>Carries out <c>diff</c>.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
/// <param name="remarks">Takes the problems in reading.</param>
internal sealed class DiffRun(DiffRequest request, Setting setting, Func<ResultTarget, IDiffWriter> open, IRemarks remarks)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var (one, other) = (request.One.Read(request.Reading), request.Other.Read(request.Reading));
        remarks.AddProblems(request.One.Name, one);
        remarks.AddProblems(request.Other.Name, other);
        if (one.Report is null || other.Report is null) return ExitCode.Unread;
        request.Format.ThrowIfOnScreen(request.Out, setting.Surroundings);
        using var target = ResultTarget.Open(request.Out, request.Guard, setting.Surroundings);
        var cells = CellDifference.Between(one.Report, other.Report);
        open(target).Write(new ComparedReports(request.One.Name, one.Report, request.Other.Name, other.Report, cells));
        target.Complete();
        return cells.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
