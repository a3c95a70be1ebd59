namespace Disclosure.Cli.Writers.Text;

/// <summary>A row below a finding: what it says, a figure, and what the figure stands in.</summary>
/// <param name="Label">What the row says; empty where it goes on with the row above.</param>
/// <param name="Figure">The figure, set flush right; null for text that takes the figure's room too.</param>
/// <param name="Text">What the figure stands in.</param>
/// <param name="Note">A faint note behind the text.</param>
internal sealed record DetailRow(string Label, string? Figure, string Text, string Note = "");
