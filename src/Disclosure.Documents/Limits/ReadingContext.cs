using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Limits;

/// <summary>What a format reader has to keep to.</summary>
/// <param name="Options">The caller's limits.</param>
/// <param name="Cancellation">The caller's wish to stop.</param>
internal sealed record ReadingContext(ReadingOptions Options, CancellationToken Cancellation = default)
{
    /// <summary>How many lines and cells may still be held.</summary>
    public GridBudget Budget { get; } = new(Options.MaximumCells);
}
