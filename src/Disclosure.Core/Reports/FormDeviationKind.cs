namespace Disclosure.Reports;

/// <summary>How the printed form differs from its edition.</summary>
public enum FormDeviationKind
{
    /// <summary>A label in a known wording that is not the edition's own.</summary>
    AliasLabel,

    /// <summary>A row, column, block or row group that is not printed.</summary>
    MissingElement,

    /// <summary>A row or column that is printed more than once.</summary>
    RepeatedElement,

    /// <summary>A row or column that stands before one that it should follow.</summary>
    ElementOutOfOrder,

    /// <summary>A row that no edition knows.</summary>
    UnknownRow,

    /// <summary>A column that no edition knows.</summary>
    UnknownColumn,

    /// <summary>A row or column of another edition.</summary>
    ElementOfOtherEdition,

    /// <summary>A whole table of another edition.</summary>
    TableOfOtherEdition,

    /// <summary>A row that is printed, but whose figures could not be placed with certainty.</summary>
    UnplacedFigures,

    /// <summary>A row group, such as （三）不予公开, with figures printed in its row.</summary>
    FiguresInRowGroup,

    /// <summary>A table whose figures were placed by the order of the form alone, as the caller asked.</summary>
    AssumedOrder,
}
