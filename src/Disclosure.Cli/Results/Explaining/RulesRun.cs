using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Explaining;

/// <summary>Carries out <c>rules</c>: the rule catalogue, one rule, slip or problem explained, or the equations analysed.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer of rules.</param>
/// <param name="openAnalysis">Opens the writer of the analysis.</param>
internal sealed class RulesRun(
    RulesRequest request, Setting setting, Func<ResultTarget, IRulesWriter> open, Func<ResultTarget, IAnalysisWriter> openAnalysis)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        using var target = ResultTarget.Open(request.Out, null, setting.Surroundings);
        if (request is { IsAnalysis: true, Years: > 1 }) openAnalysis(target).Write(PairReach.OfAll());
        else if (request.IsAnalysis) openAnalysis(target).Write([.. Form.All.Select(RuleCatalogue.Rulebook.Analyse)]);
        else if (request.Problem is { } problem) open(target).Write(problem);
        else if (request.Slip is { } slip) open(target).Write(slip);
        else if (request.Rule is { } rule) open(target).Write(rule);
        else open(target).WriteAll();
        target.Complete();
        return ExitCode.Clean;
    }
}
