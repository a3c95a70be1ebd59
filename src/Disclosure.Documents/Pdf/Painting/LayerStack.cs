using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Follows on which layer is drawn. A layer is known by what refers to it, so the resources are looked up here.</summary>
internal sealed class LayerStack(TokenLookup lookup)
{
    private const int HighestPages = 64;

    private readonly List<Layer?> marks = [];
    private readonly Stack<(int Mark, int Floor, bool HasResources)> entered = [];
    private readonly List<DictionaryToken> resources = [];
    private int floor;

    /// <summary>The layer on which is drawn; null where that is on none.</summary>
    public Layer? Current { get; private set; }

    /// <summary>Takes the resources of a page, be they inherited.</summary>
    public void Open(DictionaryToken page)
    {
        var node = page;
        for (var level = 0; level < HighestPages && node is not null; level++)
        {
            if (lookup.Get<DictionaryToken>(node, "Resources") is { } found) resources.Insert(0, found);
            node = lookup.Get<DictionaryToken>(node, "Parent");
        }
    }

    /// <summary>Begins marked content.</summary>
    public void Begin(NameToken name, NameToken? properties)
    {
        marks.Add(Current);
        if (name.Data != "OC" || properties is null) return;
        for (var i = resources.Count - 1; i >= 0; i--)
        {
            if (lookup.Get<DictionaryToken>(resources[i], "Properties") is not { } named || !named.Data.TryGetValue(properties.Data, out var token)) continue;
            Current = new Layer(token, Current);
            return;
        }
    }

    /// <summary>Ends marked content.</summary>
    public void End()
    {
        if (marks.Count <= floor) return;
        Current = marks[^1];
        marks.RemoveAt(marks.Count - 1);
    }

    /// <summary>Begins a form or a picture.</summary>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    public int Enter(DictionaryToken content)
    {
        var found = lookup.Get<DictionaryToken>(content, "Resources");
        if (found is not null) resources.Add(found);
        entered.Push((marks.Count, floor, found is not null));
        marks.Add(Current);
        floor = marks.Count;
        if (content.Data.TryGetValue("OC", out var token)) Current = new Layer(token, Current);
        return entered.Count - 1;
    }

    /// <summary>Ends it, with all that was begun within.</summary>
    public void Leave(int mark)
    {
        while (entered.Count > mark)
        {
            var (count, outer, hasResources) = entered.Pop();
            if (hasResources) resources.RemoveAt(resources.Count - 1);
            Current = marks[count];
            marks.RemoveRange(count, marks.Count - count);
            floor = outer;
        }
    }

    /// <summary>Forgets marked content that was never ended.</summary>
    public void Reset()
    {
        Current = null;
        marks.Clear();
    }
}
