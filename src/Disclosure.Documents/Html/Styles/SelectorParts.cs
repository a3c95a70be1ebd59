using AngleSharp.Css;
using AngleSharp.Css.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>The simple selectors that make up a selector, and what an element must have for it to be for it.</summary>
internal sealed class SelectorParts : ISelectorVisitor
{
    private string? id;
    private string? name;
    private string? className;

    private SelectorParts(ISelector selector) => All = [selector];

    /// <summary>The simple selectors, from the outermost to that of the element itself.</summary>
    public IReadOnlyList<ISelector> All { get; private set; }

    /// <summary>What stands between one and the next: nothing, <c>&gt;</c>, <c>+</c> or <c>~</c>.</summary>
    public IReadOnlyList<string> Combinators { get; private set; } = [];

    /// <summary>An id, a class or a name, in this order, marked as CSS marks it; empty where the selector could be for any element.</summary>
    public string Key => id is not null ? $"#{id}" : className is not null ? $".{className}" : name ?? "";

    /// <summary>The parts of a selector.</summary>
    public static SelectorParts Of(ISelector selector)
    {
        var parts = new SelectorParts(selector);
        selector.Accept(parts);
        return parts;
    }

    public void Attribute(string name, string op, string? value)
    {
    }

    public void Type(string name)
    {
        if (name != "*") this.name = name.ToLowerInvariant();
    }

    public void Id(string value) => id = value;

    public void Child(string name, int step, int offset, ISelector selector)
    {
    }

    public void Class(string name) => className = name;

    public void PseudoClass(string name)
    {
    }

    public void PseudoElement(string name)
    {
    }

    public void List(IEnumerable<ISelector> selectors)
    {
    }

    public void Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols)
    {
        All = [.. selectors];
        Combinators = [.. symbols.Select(symbol => symbol.Trim())];
        All[^1].Accept(this);
    }

    public void Many(IEnumerable<ISelector> selectors)
    {
        foreach (var selector in selectors) selector.Accept(this);
    }
}
