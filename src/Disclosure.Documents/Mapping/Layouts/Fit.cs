using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping.Layouts;

/// <summary>How a layout explains a row.</summary>
/// <param name="Figures">One cell for each column; null where the layout places none.</param>
/// <param name="IsAgainst">Whether the row speaks against the layout: a piece of it has no role in it.</param>
internal readonly record struct Fit(IReadOnlyList<PrintedCell>? Figures, bool IsAgainst)
{
    /// <summary>A piece of the row has no role.</summary>
    public static Fit Against { get; } = new(null, true);

    /// <summary>Pieces are missing, so that several places would do for those that are there.</summary>
    public static Fit Short { get; } = new(null, false);

    /// <summary>Every piece has its role.</summary>
    public static Fit Of(IEnumerable<PrintedCell> figures) => new([.. figures], false);
}
