using Disclosure.Forms;

namespace Disclosure.Reports.Digest;

/// <summary>What every audit asks of a report, worked out once: its counts in one array, and how many cells hold what. Immutable.</summary>
internal sealed class ReportDigest
{
    private readonly int[] counts;
    private readonly FigureTally[] tallies;
    private readonly bool isWhole;
    private readonly bool hasNumbersBesideBlanks;

    /// <summary>The digest of a report.</summary>
    /// <param name="form">The report's form.</param>
    /// <param name="figures">The figures of its cells, in the order of the form.</param>
    /// <param name="printed">Its sections of text; null where they are not known.</param>
    public ReportDigest(Form form, ReadOnlySpan<Figure> figures, IReadOnlyList<ReportSection>? printed)
    {
        var layout = form.Layout;
        counts = new int[layout.Length];
        tallies = new FigureTally[form.Tables.Count];
        foreach (var table in form.Tables)
        {
            ref var tally = ref tallies[Ordinal(table)];
            var (traits, alike) = (FigureTrait.None, 0);
            foreach (var cell in table.Cells)
            {
                ref readonly var figure = ref figures[cell.Index];
                var whole = figure.Count;
                var own = FigureTraits.Of(cell.Kind, figure, whole);

                // Most cells of a table are of the same traits, and are counted together.
                if (own != traits)
                {
                    tally.Add(traits, alike);
                    (traits, alike) = (own, 0);
                }

                alike++;
                if (whole is not long count) continue;
                Largest = Math.Max(Largest, Math.Abs(count));
                if (Math.Abs(count) <= int.MaxValue) counts[CountLayout.ByRow(cell)] = counts[layout.ByColumn(cell)] = (int)count;
            }

            tally.Add(traits, alike);
        }

        foreach (var tally in tallies) Whole += tally;
        isWhole = Whole is { Absent: 0, Unreadable: 0, Fractional: 0 };
        hasNumbersBesideBlanks = tallies.All(tally => tally.Empty == 0 || tally.Numbers > 0);
        HasOfficialSections = printed is { } sections
            && sections.Count == FormSection.All.Count
            && sections.Zip(FormSection.All).All(pair => IsOfficial(pair.First, pair.Second));
    }

    /// <summary>
    /// The counts, as <see cref="CountLayout"/> places them; 0 where a cell holds no whole number, or one that 32 bits do not
    /// hold (<see cref="Largest"/> shows it).
    /// </summary>
    public ReadOnlySpan<int> Counts => counts;

    /// <summary>What all cells hold.</summary>
    public FigureTally Whole { get; }

    /// <summary>The largest whole number, without its sign.</summary>
    public long Largest { get; }

    /// <summary>Whether there are just the six sections, each with its number and its official title, in order.</summary>
    public bool HasOfficialSections { get; }

    /// <summary>
    /// Whether every cell, amounts aside, holds a whole number or reads as 0, so that sums can be made from the counts alone.
    /// </summary>
    /// <param name="blanksAreZero">Whether an empty cell reads as 0 in a table that has any number.</param>
    public bool IsWhole(bool blanksAreZero) => isWhole && (Whole.Empty == 0 || (blanksAreZero && hasNumbersBesideBlanks));

    /// <summary>What the cells of a table hold.</summary>
    public ref readonly FigureTally Of(FormTable table) => ref tallies[Ordinal(table)];

    private static int Ordinal(FormTable table) => (int)table.Section - (int)SectionKind.ProactiveDisclosure;

    private static bool IsOfficial(ReportSection section, FormSection due) =>
        section.Statutory == due && section.Number == due.Number && due.Match(section.Title) == LabelMatch.Official;
}
