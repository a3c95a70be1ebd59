namespace Disclosure.Rules;

/// <summary>On what a broken rule rests.</summary>
public enum Certainty
{
    /// <summary>It is broken whatever the blank cells hold.</summary>
    Certain,

    /// <summary>It is broken when the blank cells that are named are read as 0.</summary>
    AssumingBlanksAreZero,

    /// <summary>It rests on figures that were placed by the order of the form alone, as the caller asked.</summary>
    Assumed,
}
