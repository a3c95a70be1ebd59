using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>How a run of text looks, as far as it changes what is read; null for what nothing says.</summary>
internal sealed record RunLook
{
    /// <summary>Whether the text is not shown.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>Whether the text is struck through.</summary>
    public bool? IsStruck { get; init; }

    /// <summary>Whether the text is white.</summary>
    public bool? IsWhite { get; init; }

    /// <summary>How the text stands on its line.</summary>
    public string? Alignment { get; init; }

    /// <summary>The style of characters that the run has.</summary>
    public string? Style { get; init; }

    /// <summary>The look that the properties, at which the reader stands, give a run.</summary>
    public static RunLook Of(XmlReader reader)
    {
        var look = new RunLook();
        foreach (var property in reader.Children())
        {
            look = property switch
            {
                "vanish" => look with { IsHidden = reader.IsOn() },
                "strike" or "dstrike" => look with { IsStruck = look.IsStruck == true || reader.IsOn() },
                "color" => look with { IsWhite = string.Equals(reader.Attribute("val"), "FFFFFF", StringComparison.OrdinalIgnoreCase) },
                "vertAlign" => look with { Alignment = reader.Attribute("val") },
                "rStyle" => look with { Style = reader.Attribute("val") },
                _ => look,
            };
        }

        return look;
    }

    /// <summary>What this says, and where it says nothing, what another does.</summary>
    public RunLook Over(RunLook other) => this with
    {
        IsHidden = IsHidden ?? other.IsHidden,
        IsStruck = IsStruck ?? other.IsStruck,
        IsWhite = IsWhite ?? other.IsWhite,
        Alignment = Alignment ?? other.Alignment,
    };

    /// <summary>The text with the marks that the look gives it.</summary>
    public string Show(string text) => ShownText.Of(text, OfficeLook.Of(Alignment, IsStruck == true));
}
