using Ardalis.GuardClauses;
using Disclosure.Reports.Claims.Sentences;
using Disclosure.Reports.Texts;

namespace Disclosure.Reports.Claims;

/// <summary>
/// What the text of a report says of its figures, as it stands beside the report in a dossier. Immutable and thread-safe; the claims are read when they
/// are first asked for.
/// </summary>
public sealed class ReportNarrative
{
    private readonly Lazy<(IReadOnlyList<Claim> Claims, IReadOnlyList<UnclaimedNumber> Others)> read;
    private ReportText? text;

    private ReportNarrative(AnnualDisclosureReport report)
    {
        Report = report;
        read = new(() => new NarrativeReader(report).Read());
    }

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

    /// <summary>What the text says of figures, in the order of its words.</summary>
    public IReadOnlyList<Claim> Claims => read.Value.Claims;

    /// <summary>The numbers of the text that are no claims, each with the reason.</summary>
    public IReadOnlyList<UnclaimedNumber> Unclaimed => read.Value.Others;

    /// <summary>The figures that the text states for single cells, in the report's form; a cell of which it says nothing is absent.</summary>
    internal AnnualDisclosureReport Claimed
    {
        get
        {
            var builder = new ReportBuilder(Report.Form, Report.Year);
            foreach (var claim in Claims.Where(claim => claim is { Certainty: ClaimCertainty.Certain, IsApproximate: false, Kind: not ClaimKind.Change }))
            {
                if (claim.Readings is [{ Terms: [{ Coefficient: 1, IsOfPriorYear: false } only] }, ..] && Report.Form.Find(only.Cell) is { } cell)
                {
                    builder.Set(cell, Figure.Of(claim.Value));
                }
            }

            return builder.Build();
        }
    }

    /// <summary>The report whose text it is.</summary>
    public override string ToString() => $"text of {Report}";
}
