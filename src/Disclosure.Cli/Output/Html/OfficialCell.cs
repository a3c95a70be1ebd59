using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Cli.Output.Html;

/// <summary>A cell of a statutory table as it is printed: a head, or a figure's place.</summary>
/// <param name="Label">What is printed in a head; null for a figure.</param>
/// <param name="Figure">The cell of the form; null for a head.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Rows">How many rows it covers.</param>
/// <param name="Scope">What a head stands over, in HTML's words.</param>
internal sealed record OfficialCell(BilingualText? Label, FormCell? Figure = null, int Columns = 1, int Rows = 1, string? Scope = null);
