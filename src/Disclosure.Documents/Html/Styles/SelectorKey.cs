using AngleSharp.Css;
using AngleSharp.Css.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>What an element must have for a selector to be for it: an id, a class or a name, in this order.</summary>
internal sealed class SelectorKey : ISelectorVisitor
{
    private string? id;
    private string? name;
    private string? className;

    private SelectorKey()
    {
    }

    /// <summary>The key of a selector, marked as CSS marks it; empty where it could be for any element.</summary>
    public static string Of(ISelector selector)
    {
        var key = new SelectorKey();
        selector.Accept(key);
        return key.id is not null ? $"#{key.id}" : key.className is not null ? $".{key.className}" : key.name ?? "";
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

    public void Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols) => selectors.Last().Accept(this);

    public void Many(IEnumerable<ISelector> selectors)
    {
        foreach (var selector in selectors) selector.Accept(this);
    }
}
