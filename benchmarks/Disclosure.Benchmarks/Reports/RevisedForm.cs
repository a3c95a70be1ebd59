using Disclosure.Forms;

namespace Disclosure.Benchmarks.Reports;

/// <summary>The names of the 2021 form's rows and columns in printed order, from which the rivals' shapes are filled.</summary>
public static class RevisedForm
{
    public static IReadOnlyList<ApplicantKind> Applicants { get; } = Enum.GetValues<ApplicantKind>();

    public static IReadOnlyList<ApplicationRow> Rows { get; } =
        [.. Enum.GetValues<ApplicationRow>().Where(row => row != ApplicationRow.OtherHandling)];

    public static IReadOnlyList<ApplicationRow> Outcomes { get; } =
        [.. Rows.Where(row => row is >= ApplicationRow.Disclosed and < ApplicationRow.TotalDisposed)];

    public static IReadOnlyList<CaseTrack> Tracks { get; } = Enum.GetValues<CaseTrack>();

    public static IReadOnlyList<CaseOutcome> CaseOutcomes { get; } = Enum.GetValues<CaseOutcome>();
}
