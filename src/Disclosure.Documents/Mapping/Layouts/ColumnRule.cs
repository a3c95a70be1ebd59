namespace Disclosure.Documents.Mapping.Layouts;

/// <summary>How the columns of figures are told.</summary>
internal enum ColumnRule
{
    /// <summary>Each figure stands in its row where its head stands among the heads.</summary>
    UnderHeads,

    /// <summary>Figures follow the label; as many pieces are left behind them in each row.</summary>
    BehindLabel,

    /// <summary>Figures follow the label; pieces fill in behind them for what spans, so that all rows have as many.</summary>
    FilledBehind,

    /// <summary>Pieces fill in before the figures for what spans, so that all rows have as many.</summary>
    FilledBefore,
}
