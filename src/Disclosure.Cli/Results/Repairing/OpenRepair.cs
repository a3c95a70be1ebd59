using Disclosure.Messages;

namespace Disclosure.Cli.Results.Repairing;

/// <summary>No copy can be written yet: repairs tie and none was chosen, or a part has none. The command line is right; the report is not.</summary>
/// <param name="message">Why, in both languages.</param>
internal sealed class OpenRepair(BilingualText message) : Exception(message.English)
{
    /// <summary>Why, in both languages.</summary>
    public new BilingualText Message { get; } = message;
}
