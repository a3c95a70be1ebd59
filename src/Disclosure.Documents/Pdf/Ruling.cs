namespace Disclosure.Documents.Pdf;

/// <summary>A ruling line across or down a page.</summary>
/// <param name="At">Where it runs: its distance from the upper edge, or from the left one.</param>
/// <param name="From">Where it begins along its way.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Ruling(double At, double From, double To);
