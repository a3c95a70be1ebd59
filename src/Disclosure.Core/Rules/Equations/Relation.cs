namespace Disclosure.Rules.Equations;

/// <summary>How the left side of an equation must stand to its right side.</summary>
public enum Relation
{
    /// <summary>Left = right.</summary>
    Equal,

    /// <summary>Left ≤ right.</summary>
    AtMost,

    /// <summary>Left ≥ right.</summary>
    AtLeast,
}
