using Disclosure.Reports;
using Google.OrTools.LinearSolver;

namespace Disclosure.Benchmarks.Rivals.OrTools;

/// <summary>One smallest set by SCIP: a change and a switch for each cell, tied by the largest change that can be.</summary>
public static class ScipRepair
{
    public static int Size(AnnualDisclosureReport report)
    {
        var model = new RepairModel(report);
        using var solver = Solver.CreateSolver("SCIP");
        var switches = new Variable[model.Figures.Count];
        var changes = new Variable[model.Figures.Count];
        for (var cell = 0; cell < changes.Length; cell++)
        {
            switches[cell] = solver.MakeBoolVar("");
            var below = Math.Min(model.Figures[cell], model.Farthest);
            changes[cell] = solver.MakeIntVar(-below, model.Farthest, "");
            solver.Add(changes[cell] <= model.Farthest * switches[cell]);
            solver.Add(changes[cell] >= -below * switches[cell]);
        }

        for (var i = 0; i < model.Equations.Count; i++)
        {
            using var equation = solver.MakeConstraint(-model.Gaps[i], -model.Gaps[i], "");
            foreach (var (cell, sign) in model.Equations[i]) equation.SetCoefficient(changes[cell], sign);
        }

        solver.Minimize(switches.Sum());
        return solver.Solve() == Solver.ResultStatus.OPTIMAL ? (int)Math.Round(solver.Objective().Value()) : -1;
    }
}
