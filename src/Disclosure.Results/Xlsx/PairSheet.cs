using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Xlsx;

/// <summary>The sheet of a pair of years: a row for each column that is carried over, and for each kind of documents in force.</summary>
internal sealed class PairSheet : IDisposable
{
    /// <summary>Fills in the sheet.</summary>
    /// <param name="link">The pair.</param>
    /// <param name="series">The years of its organ.</param>
    /// <param name="looks">How cells look.</param>
    /// <param name="language">The language of the run.</param>
    public PairSheet(YearLink link, CheckedSeries series, RowLooks looks, DisplayLanguage language)
    {
        var (earlier, later) = (link.Earlier.Year!.Value, link.Later.Year!.Value);
        Name = SeriesTexts.SheetOf(earlier, later, series.Inputs[0].Number);
        Rows = new RowSheet(
            [new(SeriesTexts.Item, 34), new(SeriesTexts.FromEarlier(earlier), 22), new(SeriesTexts.InLater(later), 22), new(SeriesTexts.Difference, 12)],
            looks,
            language);
        Rows.AddNote($"{series.Title}  {SeriesTexts.Pair(earlier, later).In(language)}");
        foreach (var column in link.Columns)
        {
            var name = $"{SeriesTexts.CarriedOver.In(language)} × {column.Column.Label.In(language)}";
            Rows.Add(Rows.Row(name, Of(column.Forward), Of(column.Over), column.Difference is { } gap ? (decimal)gap : null));
        }

        foreach (var stock in link.Stocks)
        {
            var name = $"{SeriesTexts.InForce.In(language)} × {stock.Row.Name.In(language)}";
            Rows.Add(Rows.Row(name, (decimal)((Int128)stock.InForce - stock.Residual), stock.InForce, (decimal)stock.Residual));
        }
    }

    /// <summary>What the sheet is called.</summary>
    public BilingualText Name { get; }

    /// <summary>Its rows.</summary>
    public RowSheet Rows { get; }

    /// <inheritdoc/>
    public void Dispose() => Rows.Dispose();

    private static object? Of(Figure figure) => figure.Number is { } number ? number : figure.Text;
}
