using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>
/// Where elements begin in a source. They are asked for in the order in which the parser made them, with few exceptions, so
/// that each is found right behind the one before: an index by identity would cost a quarter of the time of parsing.
/// </summary>
internal sealed class ElementPositions
{
    // Nothing is told of where a piece of a line stands, and pages have more of those than of all others.
    private static readonly FrozenSet<string> Unnoted = new[] { "span", "a", "b", "strong", "font", "em", "i", "u", "img" }.ToFrozenSet();

    // Pages whose elements stand in quite another order than they were made in get an index.
    private const int MostTurns = 16;

    // Between two tags stand so many characters of a page, more or less; room for very many is not made in advance.
    private const int CharactersPerElement = 48;
    private const int MostInAdvance = 1 << 16;

    private readonly List<(IElement Element, int Position)> made;
    private Dictionary<IElement, int>? index;
    private int next;
    private int turns;

    /// <summary>Those of a source.</summary>
    /// <param name="length">How many characters it has.</param>
    public ElementPositions(int length) => made = new List<(IElement, int)>(Math.Min(length / CharactersPerElement, MostInAdvance));

    /// <summary>Notes an element when it is made.</summary>
    /// <param name="element">The element.</param>
    /// <param name="position">Where it begins.</param>
    public void Add(IElement element, int position)
    {
        if (!Unnoted.Contains(element.LocalName)) made.Add((element, position));
    }

    /// <summary>Where an element begins; null where that was not noted.</summary>
    public int? Of(IElement element)
    {
        if (Unnoted.Contains(element.LocalName)) return null;
        if (index is not null) return index.TryGetValue(element, out var known) ? known : null;
        for (var i = next; i < made.Count; i++)
        {
            if (!ReferenceEquals(made[i].Element, element)) continue;
            next = i;
            return made[i].Position;
        }

        if (++turns > MostTurns) return Indexed().TryGetValue(element, out var position) ? position : null;
        next = made.FindIndex(each => ReferenceEquals(each.Element, element));
        if (next >= 0) return made[next].Position;
        next = 0;
        return null;
    }

    private Dictionary<IElement, int> Indexed()
    {
        index = new Dictionary<IElement, int>(made.Count, ReferenceEqualityComparer.Instance);
        foreach (var (element, position) in made) index.TryAdd(element, position);
        return index;
    }
}
