using Ardalis.GuardClauses;
using Disclosure.Reports.Texts;

namespace Disclosure.Reports.Claims;

/// <summary>What the text of a report says of its figures, as it stands beside the report in a dossier. Immutable and thread-safe.</summary>
public sealed class ReportNarrative
{
    private ReportText? text;

    private ReportNarrative(AnnualDisclosureReport report) => Report = report;

    /// <summary>What the text of a report says.</summary>
    /// <param name="report">The report; one without its text says nothing.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static ReportNarrative Of(AnnualDisclosureReport report) => new(Guard.Against.Null(report));

    /// <summary>The report whose text it is.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>The sections in printed order; none for a report without its text.</summary>
    public IReadOnlyList<ReportSection> Sections => Report.Sections ?? [];

    /// <summary>The text paragraph by paragraph, as words are looked for in it.</summary>
    internal ReportText Text => text ??= new ReportText(Report);

    /// <summary>The figures that the text states, in the report's form; a cell of which it says nothing is absent.</summary>
    internal AnnualDisclosureReport Claimed => new ReportBuilder(Report.Form, Report.Year).Build();

    /// <summary>The report whose text it is.</summary>
    public override string ToString() => $"text of {Report}";
}
