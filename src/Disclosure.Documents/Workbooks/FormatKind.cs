namespace Disclosure.Documents.Workbooks;

/// <summary>What a format makes of a number.</summary>
internal enum FormatKind
{
    /// <summary>Its digits, perhaps rounded, scaled or with others among them.</summary>
    Plain,

    /// <summary>A hundred times the number.</summary>
    Percent,

    /// <summary>A date or a time.</summary>
    Date,

    /// <summary>A fraction or a power of ten.</summary>
    Other,

    /// <summary>No digits at all.</summary>
    Hidden,
}
