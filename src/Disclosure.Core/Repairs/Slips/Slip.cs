using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>
/// One kind of human slip. It is reported of changes that would undo it, or, before any change is singled out, of figures that do not add
/// up in a way that looks like it. All are listed in <see cref="SlipCatalogue"/>. Immutable.
/// </summary>
public sealed class Slip
{
    internal Slip(string id, bool isDistinctive, BilingualText name, MessageTemplate? message, MessageTemplate? sign)
    {
        Id = id;
        IsDistinctive = isDistinctive;
        Name = name;
        Message = message;
        Sign = sign;
    }

    /// <summary>The id, <c>DR</c> and four digits, never reused.</summary>
    public string Id { get; }

    /// <summary>Whether figures seldom fit this slip by chance; one that always fits says little.</summary>
    public bool IsDistinctive { get; }

    /// <summary>The slip in a few words.</summary>
    public BilingualText Name { get; }

    /// <summary>How the slip is reported of changes that would undo it, with slots; null where no change shows it.</summary>
    public MessageTemplate? Message { get; }

    /// <summary>How the slip is reported of figures that look like it, with slots; null where only a change shows it.</summary>
    public MessageTemplate? Sign { get; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name.Chinese}";

    /// <summary>The slip, reported of changes that would undo it.</summary>
    internal Explanation Undone(params (string Name, BilingualText Text)[] slots) => new(this, Message!, slots);

    /// <summary>The slip, reported of figures that look like it.</summary>
    internal Explanation Suspected(params (string Name, BilingualText Text)[] slots) => new(this, Sign!, slots);
}
