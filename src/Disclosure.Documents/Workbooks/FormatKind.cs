namespace Disclosure.Documents.Workbooks;

/// <summary>What a format makes of a number.</summary>
internal enum FormatKind
{
    /// <summary>The number itself, perhaps rounded.</summary>
    Plain,

    /// <summary>A hundred times the number.</summary>
    Percent,

    /// <summary>A date or a time.</summary>
    Date,

    /// <summary>Something that is not the number's own digits: thousands of it, a fraction, a power of ten, other digits.</summary>
    Other,

    /// <summary>No digits at all.</summary>
    Hidden,
}
