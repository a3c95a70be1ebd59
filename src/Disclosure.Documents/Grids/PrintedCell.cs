using Disclosure.Reports;

namespace Disclosure.Documents.Grids;

/// <summary>The text of one cell, trimmed, and where it stands.</summary>
internal sealed record PrintedCell(string Text, DocumentPlace Place)
{
    public bool IsBlank => Text.Length == 0;
}
