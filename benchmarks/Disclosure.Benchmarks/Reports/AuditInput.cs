using System.Reflection;
using Disclosure.Benchmarks.Rivals.Model;
using Disclosure.Benchmarks.Rivals.Vectors;
using Disclosure.Reports;

namespace Disclosure.Benchmarks.Reports;

/// <summary>One report in the shape that each contestant reads. Shaping is done before timing, for all of them alike.</summary>
public sealed class AuditInput
{
    public AuditInput(AnnualDisclosureReport report)
    {
        Report = report;
        for (var row = 0; row < RevisedForm.Rows.Count; row++)
        {
            var target = Child(Model.Applications, $"{RevisedForm.Rows[row]}");
            foreach (var applicant in RevisedForm.Applicants)
            {
                var count = report.Applications[RevisedForm.Rows[row], applicant].Count!.Value;
                Applications[row, (int)applicant] = count;
                Property(target, $"{applicant}").SetValue(target, count);
            }
        }

        foreach (var track in RevisedForm.Tracks)
        {
            var target = Child(Model, $"{track}");
            foreach (var outcome in RevisedForm.CaseOutcomes)
            {
                var count = report[report.Form.Cell(track, outcome)].Count!.Value;
                Cases[(int)track, (int)outcome] = count;
                Property(target, $"{outcome}").SetValue(target, count);
            }
        }

        Vectors = new VectorArrays(Applications, Cases);
    }

    /// <summary>For this library.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>For FluentValidation and RulesEngine.</summary>
    public ReportModel Model { get; } = new();

    /// <summary>For the loops: 25 rows of 7 columns.</summary>
    public long[,] Applications { get; } = new long[25, 7];

    /// <summary>For the loops: 3 groups of 5 columns.</summary>
    public long[,] Cases { get; } = new long[3, 5];

    /// <summary>For the vectors: the same counts, column by column.</summary>
    public VectorArrays Vectors { get; }

    private static object Child(object parent, string name) => Property(parent, name).GetValue(parent)!;

    private static PropertyInfo Property(object owner, string name) => owner.GetType().GetProperty(name)!;
}
