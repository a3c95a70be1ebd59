namespace Disclosure.Testing.Layouts;

/// <summary>What reading a layout must give, beyond the first law that no other figure is ever read.</summary>
public enum LayoutPromise
{
    /// <summary>The whole report with its sections.</summary>
    Report,

    /// <summary>Every figure, the year and the organ.</summary>
    Figures,

    /// <summary>Each row wholly, or a problem for the row; complete reports wholly.</summary>
    Rows,

    /// <summary>Each figure, or an absent cell and a problem.</summary>
    SomeFigures,

    /// <summary>No figure of the rows that have labels, and a problem for them.</summary>
    NoLabelledRow,

    /// <summary>No figure at all, and a problem for each table: of which year they are cannot be known.</summary>
    NoFigure,
}
