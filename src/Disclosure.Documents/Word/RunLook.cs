using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>How a run of text looks, as far as it changes what is read.</summary>
internal sealed record RunLook
{
    /// <summary>Whether the text is not shown.</summary>
    public bool IsHidden { get; private init; }

    private bool IsStruck { get; init; }

    private string? Alignment { get; init; }

    /// <summary>The look that the run's properties, at which the reader stands, give it.</summary>
    public static RunLook Of(XmlReader reader)
    {
        var look = new RunLook();
        foreach (var property in reader.Children())
        {
            look = property switch
            {
                "vanish" => look with { IsHidden = reader.IsOn() },
                "strike" or "dstrike" => look with { IsStruck = look.IsStruck || reader.IsOn() },
                "vertAlign" => look with { Alignment = reader.Attribute("val") },
                _ => look,
            };
        }

        return look;
    }

    /// <summary>The text with the marks that the look gives it.</summary>
    public string Show(string text) => Alignment is null && !IsStruck ? text : MarkedText.Of(text, Alignment, IsStruck);
}
