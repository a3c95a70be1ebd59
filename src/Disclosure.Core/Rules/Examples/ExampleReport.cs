using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Examples;

/// <summary>A report that stands as an example: a balanced report and how this one differs from it. Immutable.</summary>
public sealed class ExampleReport
{
    private ExampleReport(AnnualDisclosureReport origin, AnnualDisclosureReport report, IReadOnlyList<BilingualText> changes)
    {
        Origin = origin;
        Report = report;
        Changes = changes;
    }

    /// <summary>The balanced report of the trial format of 2019, unchanged.</summary>
    public static ExampleReport Trial2019 { get; } = Of(Form.Trial2019);

    /// <summary>The balanced report of the revised format of 2021, unchanged.</summary>
    public static ExampleReport Revised2021 { get; } = Of(Form.Revised2021);

    /// <summary>The balanced report from which this one starts.</summary>
    public AnnualDisclosureReport Origin { get; }

    /// <summary>The report with its changes made.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>How the report differs from its origin, a change a text; empty for the origin itself.</summary>
    public IReadOnlyList<BilingualText> Changes { get; }

    /// <summary>The balanced report of an edition, unchanged.</summary>
    /// <param name="form">The edition's form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public static ExampleReport Of(Form form)
    {
        var report = BalancedReports.Of(Guard.Against.Null(form));
        return new ExampleReport(report, report, []);
    }

    /// <summary>The example with one more change.</summary>
    /// <param name="text">The change in words.</param>
    /// <param name="change">The change.</param>
    internal ExampleReport With(BilingualText text, Action<ReportBuilder> change)
    {
        var builder = Report.ToBuilder();
        change(builder);
        return new ExampleReport(Origin, builder.Build(), [.. Changes, text]);
    }
}
