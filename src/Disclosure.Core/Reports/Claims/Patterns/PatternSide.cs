namespace Disclosure.Reports.Claims.Patterns;

/// <summary>On which side of its number the word of a pattern stands.</summary>
internal enum PatternSide
{
    /// <summary>Before or behind it.</summary>
    Either,

    /// <summary>Before it.</summary>
    Before,
}
