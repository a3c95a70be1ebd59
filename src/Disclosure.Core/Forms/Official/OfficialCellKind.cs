namespace Disclosure.Forms.Official;

/// <summary>What a cell of a printed table is.</summary>
public enum OfficialCellKind
{
    /// <summary>The place of a figure; the default.</summary>
    Figure,

    /// <summary>A head over one column.</summary>
    ColumnHead,

    /// <summary>A head over several columns, or over a whole block.</summary>
    ColumnGroupHead,

    /// <summary>The label of a row.</summary>
    RowLabel,

    /// <summary>A label over several rows.</summary>
    RowGroupLabel,
}
