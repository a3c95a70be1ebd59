using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Ledgers;

namespace Disclosure.Rules.Examples;

/// <summary>A report that stands as an example: a balanced report and how this one differs from it. Immutable.</summary>
public sealed class ExampleReport
{
    private ExampleReport(AnnualDisclosureReport origin, Dossier dossier, IReadOnlyList<BilingualText> changes, RuleOptions options)
    {
        Origin = origin;
        Dossier = dossier;
        Changes = changes;
        Options = options;
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

    /// <summary>The choices of the audit that it is an example for; the usual ones for most.</summary>
    public RuleOptions Options { get; }

    /// <summary>The balanced report of an edition, unchanged.</summary>
    /// <param name="form">The edition's form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public static ExampleReport Of(Form form)
    {
        var report = BalancedReports.Of(Guard.Against.Null(form));
        return new ExampleReport(report, Dossier.Of(report), [], RuleOptions.Default);
    }

    /// <summary>The example with one more change.</summary>
    /// <param name="text">The change in words.</param>
    /// <param name="change">The change.</param>
    internal ExampleReport With(BilingualText text, Action<ReportBuilder> change)
    {
        var builder = Report.ToBuilder();
        change(builder);
        return new ExampleReport(Origin, new Dossier(builder.Build(), Dossier.Companions, Dossier.Adjustments), [.. Changes, text], Options);
    }

    /// <summary>The example under other choices of the audit.</summary>
    /// <param name="options">The choices.</param>
    /// <param name="text">The choices in words.</param>
    internal ExampleReport Under(RuleOptions options, BilingualText text) => new(Origin, Dossier, [.. Changes, text], options);

    /// <summary>The example with last year's report beside it.</summary>
    /// <param name="prior">Last year's report, as it differs from a balanced report.</param>
    internal ExampleReport After(ExampleReport prior) => Beside(prior, Companion.PriorYear(prior.Report));

    /// <summary>The example with an earlier report of its series beside it.</summary>
    /// <param name="earlier">The earlier report, as it differs from a balanced report.</param>
    internal ExampleReport AfterEarlier(ExampleReport earlier) => Beside(earlier, Companion.EarlierYear(earlier.Report));

    /// <summary>The example with another version of it that was published.</summary>
    /// <param name="version">The other version, as it differs from a balanced report.</param>
    internal ExampleReport BesideVersion(ExampleReport version) => Beside(version, Companion.OtherVersion(version.Report));

    /// <summary>The example with its ledger beside it.</summary>
    /// <param name="year">What the ledger says of the year.</param>
    /// <param name="cases">The cases in words.</param>
    internal ExampleReport BesideLedger(LedgerYear year, BilingualText cases) => new(
        Origin,
        new Dossier(Report, [.. Dossier.Companions, Companion.Ledger(year)], Dossier.Adjustments),
        [.. Changes, new BilingualText($"台账：{cases.Chinese}", $"the ledger: {cases.English}")],
        Options);

    /// <summary>The example beside its own text; the last change to be made, for the text is that of the report as it then stands.</summary>
    internal ExampleReport BesideText() => new(Origin, Dossier.WithText(), Changes, Options);

    /// <summary>The example with an adjustment.</summary>
    /// <param name="adjustment">The adjustment.</param>
    internal ExampleReport With(Adjustment adjustment)
    {
        var cells = string.Join(", ", (adjustment.Cells ?? new Dictionary<string, long>()).Select(cell => $"{cell.Key} {cell.Value}"));
        return new ExampleReport(
            Origin,
            new Dossier(Report, Dossier.Companions, [.. Dossier.Adjustments, adjustment]),
            [.. Changes, new BilingualText($"调整文件：{adjustment.Summary.Chinese}（{cells}）", $"adjustments: {adjustment.Summary.English} ({cells})")],
            Options);
    }

    /// <summary>The example in a dossier of its own.</summary>
    /// <param name="dossier">The dossier, whose subject is the example's report.</param>
    /// <param name="described">What stands in it besides, each in words.</param>
    internal ExampleReport Beside(Dossier dossier, IEnumerable<BilingualText> described) => new(Origin, dossier, [.. Changes, .. described], Options);

    private ExampleReport Beside(ExampleReport other, Companion companion)
    {
        var name = companion.Role == ReportRole.PriorYear ? ReportNames.Of(ReportSlot.PriorYear, null) : companion.Name;
        var balanced = new BilingualText($"{other.Report.Year} 年度的平衡报告", $"the balanced report of {other.Report.Year}");
        IEnumerable<BilingualText> described = other.Changes.Count > 0 ? other.Changes : [balanced];
        return new ExampleReport(
            Origin,
            new Dossier(Report, [.. Dossier.Companions, companion], Dossier.Adjustments),
            [.. Changes, .. described.Select(change => new BilingualText($"{name.Chinese}：{change.Chinese}", $"{name.English}: {change.English}"))],
            Options);
    }

    /// <summary>The report.</summary>
    public override string ToString() => $"{Report}";
}
