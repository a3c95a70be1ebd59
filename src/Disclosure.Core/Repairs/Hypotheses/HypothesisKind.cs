using Disclosure.Messages;

namespace Disclosure.Repairs.Hypotheses;

/// <summary>One kind of human slip. All are listed in <see cref="HypothesisCatalogue"/>. Immutable.</summary>
public sealed class HypothesisKind
{
    internal HypothesisKind(string id, bool isTelling, BilingualText name, MessageTemplate message)
    {
        Id = id;
        IsTelling = isTelling;
        Name = name;
        Message = message;
    }

    /// <summary>The id, <c>DR</c> and four digits, never reused.</summary>
    public string Id { get; }

    /// <summary>Whether figures seldom fit this slip by chance; one that always fits says little.</summary>
    public bool IsTelling { get; }

    /// <summary>The slip in a few words.</summary>
    public BilingualText Name { get; }

    /// <summary>The slip in a sentence, with slots.</summary>
    public MessageTemplate Message { get; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name.Chinese}";
}
