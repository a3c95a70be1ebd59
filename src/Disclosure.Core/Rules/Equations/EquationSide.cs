namespace Disclosure.Rules.Equations;

/// <summary>A side of an equation.</summary>
public enum EquationSide
{
    /// <summary>The side before the relation.</summary>
    Left,

    /// <summary>The side behind the relation.</summary>
    Right,
}
