using Disclosure.Documents.Shown;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Which layers of a file show when it is opened, as its default configuration says.</summary>
internal sealed class OptionalContent
{
    private const int DeepestExpression = 16;

    private readonly TokenLookup lookup;
    private readonly HashSet<IndirectReference> off = [];
    private readonly HashSet<IndirectReference> doubtful = [];
    private readonly Dictionary<Layer, Look> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The layers of a file.</summary>
    public OptionalContent(DictionaryToken catalog, TokenLookup lookup)
    {
        this.lookup = lookup;
        if (lookup.Get<DictionaryToken>(catalog, "OCProperties") is not { } properties || lookup.Get<DictionaryToken>(properties, "D") is not { } standard)
        {
            return;
        }

        if (lookup.Get<NameToken>(standard, "BaseState")?.Data == "OFF") off.UnionWith(Groups(properties, "OCGs"));
        off.ExceptWith(Groups(standard, "ON"));
        off.UnionWith(Groups(standard, "OFF"));
        off.RemoveWhere(group => lookup.Resolve(new IndirectReferenceToken(group)) is DictionaryToken token && !IsForView(token, standard));
        foreach (var usage in lookup.Get<ArrayToken>(standard, "AS")?.Data.Select(lookup.Resolve).OfType<DictionaryToken>() ?? [])
        {
            if (lookup.Get<NameToken>(usage, "Event")?.Data == "View") doubtful.UnionWith(Groups(usage, "OCGs").Where(IsOtherInView));
        }
    }

    /// <summary>Whether a layer shows: plainly, not, or who knows.</summary>
    public Look Of(Layer? layer)
    {
        var look = Look.Plain;
        for (var outer = layer; outer is not null; outer = outer.Outer)
        {
            if (!known.TryGetValue(outer, out var one)) known[outer] = one = LookOf(State(outer.Token, 0));
            look |= one;
        }

        return look;
    }

    private static Look LookOf(bool? isShown) => isShown switch
    {
        true => Look.Plain,
        false => Look.Hidden,
        null => Look.Uncertain,
    };

    private bool? State(IToken token, int depth)
    {
        if (token is IndirectReferenceToken { Data: var group })
        {
            if (doubtful.Contains(group)) return null;
            if (off.Contains(group)) return false;
        }

        if (depth > DeepestExpression || lookup.Resolve(token) is not DictionaryToken content || lookup.Get<NameToken>(content, "Type")?.Data != "OCMD")
        {
            return depth <= DeepestExpression ? true : null;
        }

        if (lookup.Get<ArrayToken>(content, "VE") is { } expression) return Evaluated(expression, depth + 1);
        var members = content.Data.TryGetValue("OCGs", out var groups) ? lookup.Resolve(groups) is ArrayToken several ? several.Data : [groups] : [];
        var states = members.Where(member => lookup.Resolve(member) is DictionaryToken).Select(member => State(member, depth + 1)).ToList();
        if (states.Count == 0) return true;
        return lookup.Get<NameToken>(content, "P")?.Data switch
        {
            "AllOn" => All(states, true),
            "AnyOff" => Not(All(states, true)),
            "AllOff" => All(states, false),
            _ => Not(All(states, false)),
        };
    }

    private bool? Evaluated(ArrayToken expression, int depth)
    {
        if (depth > DeepestExpression || expression.Data.Count == 0 || lookup.Resolve(expression.Data[0]) is not NameToken operation) return null;
        var parts = expression.Data.Skip(1)
            .Select(part => lookup.Resolve(part) is ArrayToken inner ? Evaluated(inner, depth + 1) : State(part, depth + 1)).ToList();
        return operation.Data switch
        {
            "And" => All(parts, true),
            "Or" => Not(All(parts, false)),
            "Not" => parts.Count == 1 ? Not(parts[0]) : null,
            _ => null,
        };
    }

    private static bool? All(List<bool?> states, bool state) => states.Contains(!state) ? false : states.Contains(null) ? null : true;

    private static bool? Not(bool? state) => !state;

    private IEnumerable<IndirectReference> Groups(DictionaryToken owner, string name) =>
        lookup.Get<ArrayToken>(owner, name)?.Data.OfType<IndirectReferenceToken>().Select(token => token.Data) ?? [];

    // A group that is meant for another purpose than the configuration has no say in it.
    private bool IsForView(DictionaryToken group, DictionaryToken standard)
    {
        var purposes = Names(standard, "Intent");
        return purposes.Contains("All") || Names(group, "Intent").Exists(purposes.Contains);
    }

    private List<string> Names(DictionaryToken owner, string name) => lookup.Get<IToken>(owner, name) switch
    {
        NameToken one => [one.Data],
        ArrayToken several => [.. several.Data.Select(lookup.Resolve).OfType<NameToken>().Select(token => token.Data)],
        _ => ["View"],
    };

    // Some readers follow what a group says of its usage, and some do not.
    private bool IsOtherInView(IndirectReference group) =>
        lookup.Resolve(new IndirectReferenceToken(group)) is DictionaryToken token && lookup.Get<DictionaryToken>(token, "Usage") is { } usage
        && lookup.Get<DictionaryToken>(usage, "View") is { } view && lookup.Get<NameToken>(view, "ViewState")?.Data is { } state
            && (state == "OFF") != off.Contains(group);
}
