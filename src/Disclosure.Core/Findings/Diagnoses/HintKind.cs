using Disclosure.Messages;

namespace Disclosure.Findings.Diagnoses;

/// <summary>One kind of likely cause. All are listed in <see cref="HintCatalogue"/>. Immutable.</summary>
public sealed class HintKind
{
    internal HintKind(string id, MessageTemplate message)
    {
        Id = id;
        Message = message;
    }

    /// <summary>The id in the rule catalogue's scheme, <c>DC</c> and four digits, never reused.</summary>
    public string Id { get; }

    /// <summary>The cause in a sentence, with slots.</summary>
    public MessageTemplate Message { get; }
}
