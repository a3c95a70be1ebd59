using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Workbooks;

/// <summary>A cell of a sheet.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Text">What it shows; empty for a blank.</param>
/// <param name="Doubt">Why what it shows cannot be taken for a figure; null where it can.</param>
/// <param name="HasBorder">Whether a border stands around it.</param>
internal sealed record SheetCell(CellAddress Address, string Text, ReadingProblem? Doubt, bool HasBorder);
