namespace Disclosure.Forms;

/// <summary>How well a printed label fits an element of the form.</summary>
public enum LabelMatch
{
    /// <summary>Another label.</summary>
    None,

    /// <summary>The element, in a known wording that is not the edition's own.</summary>
    Alias,

    /// <summary>The element, in the edition's own wording.</summary>
    Official,
}
