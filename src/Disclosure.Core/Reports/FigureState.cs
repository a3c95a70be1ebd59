namespace Disclosure.Reports;

/// <summary>What stands in a cell. The five are never confused: a blank is not a zero.</summary>
public enum FigureState
{
    /// <summary>The row or the column was not in the document; the default.</summary>
    Absent,

    /// <summary>Nothing is printed where the row and the column cross.</summary>
    Blank,

    /// <summary>A sign for nothing: <c>/</c>, <c>-</c>, <c>—</c>, <c>_</c>, 无 or 不适用.</summary>
    NotApplicable,

    /// <summary>Text that is not one number, such as 3项(41笔).</summary>
    Unreadable,

    /// <summary>A number.</summary>
    Number,
}
