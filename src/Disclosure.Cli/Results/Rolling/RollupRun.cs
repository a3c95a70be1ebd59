using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>Carries out <c>rollup</c>: holds a sum against the reports of its units.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
/// <param name="remarks">Takes the problems in reading.</param>
internal sealed class RollupRun(RollupRequest request, Setting setting, Func<ResultTarget, IRollupWriter> open, IRemarks remarks)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var interruption = setting.Surroundings.Interruption;
        var units = UnitListFile.Read(request.Units);
        request.Format.ThrowIfOnScreen(request.Out, setting.Surroundings);
        using var target = ResultTarget.Open(request.Out, request.Children, setting.Surroundings);
        var parent = request.Parent.Read(request.Reading);
        var children = UnitReports.Read(request.Children, request.Jobs, request.Reading with { OrganKind = null }, remarks, interruption.Token);
        if (children.IsCutShort) return interruption.ExitCode;
        foreach (var remark in request.Children.Remarks()) setting.Say(remark);
        if (parent.Report is not { } report)
        {
            remarks.AddProblems(request.Parent.Name, parent);
            return ExitCode.Unread;
        }

        var result = RollupAudit.Run(report, children.Reports, units, request.Rules);
        var sum = new CheckedInput(request.Parent.Name, parent, result.Audit, setting.Language);
        open(target).Write(new CheckedRollup(sum, result, request.Rules));
        target.Complete();
        return children.Unread.Count > 0 ? ExitCode.Unread : sum.Tally.ExitCode(request.FailOn, isStrict: false, passesUndecided: false);
    }
}
