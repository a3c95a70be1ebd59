using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Units;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;

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
        foreach (var remark in request.Changes.Concat(request.Children.Remarks())) setting.Say(remark);
        if (parent.Report is not { } report)
        {
            remarks.AddProblems(request.Parent.Name, parent);
            return ExitCode.Unread;
        }

        if (units is null) children = children with { Reports = new SumAmongReports(remarks).SetApart(children.Reports, report.Year) };
        if (DossierOf(report, children, units, interruption.Token) is not { } dossier) return ExitCode.Unread;
        var result = RollupAudit.Run(dossier, request.Rules);
        var sum = new CheckedInput(request.Parent.Name, parent, result.Audit, setting.Language);
        open(target).Write(new CheckedRollup(sum, result, request.Rules));
        target.Complete();
        return children.Unread.Count > 0 ? ExitCode.Unread : sum.Tally.ExitCode(request.FailOn, isStrict: false, passesUndecided: false);
    }

    // The sum with its units, and what is named of the year before; null where that cannot be read.
    private Dossier? DossierOf(AnnualDisclosureReport report, UnitReports children, UnitList? units, CancellationToken stop)
    {
        var reading = request.Reading with { OrganKind = null, Year = request.Reading.Year - 1, Edition = null };
        var prior = PriorYear.Read(request.Prior, request.Reading, AdjustmentList.Empty, remarks);
        if (prior is null) return null;
        UnitPlacement? priorUnits = null;
        if (request.PriorChildren is { } inputs)
        {
            var before = UnitReports.Read(inputs, request.Jobs, reading, remarks, stop);
            if (before.IsCutShort || before.Unread.Count > 0) return null;
            priorUnits = UnitPlacement.Of(before.Reports, units, report.Year - 1);
        }

        return Dossier.OfUnits(report, UnitPlacement.Of(children.Reports, units, report.Year), prior.Beside(report, request.Parent).Companions, priorUnits);
    }
}
