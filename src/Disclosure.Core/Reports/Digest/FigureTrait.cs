namespace Disclosure.Reports.Digest;

/// <summary>What can be said of a figure at a glance. A figure has several traits at once; each is counted in <see cref="FigureTally"/>.</summary>
[Flags]
internal enum FigureTrait
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The cell was in the document.</summary>
    Printed = 1 << 0,

    /// <summary>The cell was not in the document.</summary>
    Absent = 1 << 1,

    /// <summary>Nothing is printed in the cell.</summary>
    Blank = 1 << 2,

    /// <summary>A sign for nothing stands in the cell.</summary>
    NotApplicable = 1 << 3,

    /// <summary>Text that is no number stands in the cell.</summary>
    Unreadable = 1 << 4,

    /// <summary>A number stands in the cell.</summary>
    Number = 1 << 5,

    /// <summary>A number that is not written plainly.</summary>
    NotPlain = 1 << 6,

    /// <summary>A number in a cell that cannot be below 0.</summary>
    Unsigned = 1 << 7,

    /// <summary>Such a number that is below 0.</summary>
    Negative = 1 << 8,

    /// <summary>A number in a cell that counts rather than holds an amount.</summary>
    Count = 1 << 9,

    /// <summary>Such a number with decimals.</summary>
    Fractional = 1 << 10,
}
