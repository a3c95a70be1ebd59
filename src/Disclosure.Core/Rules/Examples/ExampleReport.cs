using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Examples;

/// <summary>A report that stands as an example: a balanced report and how this one differs from it. Immutable.</summary>
public sealed class ExampleReport
{
    private ExampleReport(AnnualDisclosureReport origin, Dossier dossier, IReadOnlyList<BilingualText> changes)
    {
        Origin = origin;
        Dossier = dossier;
        Changes = changes;
    }

    /// <summary>The balanced report of the trial format of 2019, unchanged.</summary>
    public static ExampleReport Trial2019 { get; } = Of(Form.Trial2019);

    /// <summary>The balanced report of the revised format of 2021, unchanged.</summary>
    public static ExampleReport Revised2021 { get; } = Of(Form.Revised2021);

    /// <summary>The balanced report from which this one starts.</summary>
    public AnnualDisclosureReport Origin { get; }

    /// <summary>The report with its changes made.</summary>
    public AnnualDisclosureReport Report => Dossier.Subject;

    /// <summary>The report with what stands beside it; for most rules nothing.</summary>
    public Dossier Dossier { get; }

    /// <summary>How the report differs from its origin, and what stands beside it, a change a text; empty for the origin itself.</summary>
    public IReadOnlyList<BilingualText> Changes { get; }

    /// <summary>The balanced report of an edition, unchanged.</summary>
    /// <param name="form">The edition's form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public static ExampleReport Of(Form form)
    {
        var report = BalancedReports.Of(Guard.Against.Null(form));
        return new ExampleReport(report, Dossier.Of(report), []);
    }

    /// <summary>The example with one more change.</summary>
    /// <param name="text">The change in words.</param>
    /// <param name="change">The change.</param>
    internal ExampleReport With(BilingualText text, Action<ReportBuilder> change)
    {
        var builder = Report.ToBuilder();
        change(builder);
        return new ExampleReport(Origin, new Dossier(builder.Build(), Dossier.Companions), [.. Changes, text]);
    }

    /// <summary>The example with last year's report beside it.</summary>
    /// <param name="prior">Last year's report, as it differs from a balanced report.</param>
    internal ExampleReport After(ExampleReport prior)
    {
        var name = ReportNames.Of(ReportSlot.PriorYear, null);
        var balanced = new BilingualText($"{prior.Report.Year} 年度的平衡报告", $"the balanced report of {prior.Report.Year}");
        IEnumerable<BilingualText> described = prior.Changes.Count > 0 ? prior.Changes : [balanced];
        return new ExampleReport(
            Origin,
            new Dossier(Report, [.. Dossier.Companions, Companion.PriorYear(prior.Report)]),
            [.. Changes, .. described.Select(change => new BilingualText($"{name.Chinese}：{change.Chinese}", $"{name.English}: {change.English}"))]);
    }
}
