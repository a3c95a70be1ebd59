using Disclosure.Messages;

namespace Disclosure.Results.Running;

/// <summary>The command line cannot be carried out as given; the message says why and what would be right.</summary>
/// <param name="message">Why, in both languages.</param>
internal sealed class UsageException(BilingualText message) : Exception(message.English)
{
    /// <summary>Why, in both languages.</summary>
    public new BilingualText Message { get; } = message;
}
