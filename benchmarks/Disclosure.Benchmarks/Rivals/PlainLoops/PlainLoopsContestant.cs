using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Verification;

namespace Disclosure.Benchmarks.Rivals.PlainLoops;

/// <summary>Plain loops: what the bare arithmetic costs when nothing has to be explained.</summary>
public sealed class PlainLoopsContestant : IContestant
{
    private static readonly string[] Equations =
    [
        .. RevisedForm.Applicants.Select(applicant => $"DC3001 {applicant}"),
        .. RevisedForm.Applicants.Select(applicant => $"DC3002 {applicant}"),
        .. RevisedForm.Rows.Select(row => $"DC3003 {row}"),
        .. RevisedForm.Tracks.Select(track => $"DC{4001 + (int)track} {track}"),
    ];

    private static readonly string[] Signs =
    [
        .. RevisedForm.Rows.Select(row => $"DC1114 {row}"),
        .. RevisedForm.Tracks.Select(track => $"DC1114 {track}"),
    ];

    public string Name => "Plain C# loops";

    public IReadOnlySet<string> Breaches(AuditInput input)
    {
        var verdict = EquationLoops.Decide(input.Applications, input.Cases);
        return Equations.Where((_, bit) => (verdict.BrokenEquations >> bit & 1) == 1)
            .Concat(Signs.Where((_, bit) => (verdict.RowsWithNegative >> bit & 1) == 1))
            .ToHashSet();
    }
}
