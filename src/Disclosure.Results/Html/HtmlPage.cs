using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Disclosure.Results.Html;

/// <summary>Where HTML is written, well formed as XML too. Whatever comes from a document is escaped, in texts as in attributes.</summary>
internal sealed class HtmlPage(TextWriter target)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly Stack<string> open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="name">The element, and its class behind a point.</param>
    /// <param name="attributes">Its attributes; those without a value are left out.</param>
    public HtmlPage Open(string name, params (string Name, string? Value)[] attributes)
    {
        var parts = name.Split('.', 2);
        target.Write($"<{parts[0]}");
        if (parts.Length == 2) WriteAttribute("class", parts[1]);
        foreach (var (attribute, value) in attributes) WriteAttribute(attribute, value);
        target.Write('>');
        open.Push(parts[0]);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlPage Close()
    {
        var name = open.Pop();
        target.Write($"</{name}>");
        if (name is not ("span" or "a" or "bdi" or "strong" or "button" or "del" or "ins")) target.Write('\n');
        return this;
    }

    /// <summary>Writes a text.</summary>
    public HtmlPage Text(string text)
    {
        target.Write(Escape(text));
        return this;
    }

    /// <summary>Writes an element that holds a text alone.</summary>
    public HtmlPage Element(string name, string text, params (string Name, string? Value)[] attributes) => Open(name, attributes).Text(text).Close();

    /// <summary>Writes what is HTML already.</summary>
    public HtmlPage Raw(string html)
    {
        target.Write(html);
        return this;
    }

    /// <summary>Has written what is HTML already.</summary>
    public HtmlPage Raw(Action<TextWriter> write)
    {
        write(target);
        return this;
    }

    private void WriteAttribute(string name, string? value)
    {
        if (value is not null) target.Write($" {name}=\"{Escape(value)}\"");
    }

    // Control characters and lone surrogates have no place in HTML, escaped or not.
    private static string Escape(string text) =>
        Encoder.Encode(string.Concat(text.Select(character => char.IsControl(character) && character is not ('\n' or '\t') ? '\uFFFD' : character)));
}
