using Disclosure.Reports;
using Google.OrTools.Sat;

namespace Disclosure.Benchmarks.Rivals.OrTools;

/// <summary>One smallest set by CP-SAT on one core.</summary>
public static class CpSatRepair
{
    public static int Size(AnnualDisclosureReport report)
    {
        var asked = new RepairModel(report);
        var model = new CpModel();
        var switches = new BoolVar[asked.Figures.Count];
        var changes = new IntVar[asked.Figures.Count];
        for (var cell = 0; cell < changes.Length; cell++)
        {
            switches[cell] = model.NewBoolVar("");
            changes[cell] = model.NewIntVar(-Math.Min(asked.Figures[cell], asked.Farthest), asked.Farthest, "");
            model.Add(changes[cell] == 0).OnlyEnforceIf(switches[cell].Not());
        }

        for (var i = 0; i < asked.Equations.Count; i++)
        {
            model.Add(LinearExpr.WeightedSum(asked.Equations[i].Select(term => changes[term.Cell]), asked.Equations[i].Select(term => (long)term.Sign)) == -asked.Gaps[i]);
        }

        model.Minimize(LinearExpr.Sum(switches));
        using var solver = new CpSolver { StringParameters = "num_workers:1" };
        return solver.Solve(model) == CpSolverStatus.Optimal ? (int)Math.Round(solver.ObjectiveValue) : -1;
    }
}
