namespace Disclosure.Reports.Series;

/// <summary>
/// Orders several reports of one organ and year: what was published later, else signed later, comes later. What nothing dates comes
/// by its source and then by what it says, so that the order in which they are given never matters.
/// </summary>
internal sealed class VersionOrder : IComparer<SeriesReport>
{
    public static VersionOrder Instance { get; } = new();

    public int Compare(SeriesReport? x, SeriesReport? y)
    {
        var (one, other) = (x!.Report, y!.Report);
        var order = Nullable.Compare(one.PublishedOn?.Date, other.PublishedOn?.Date);
        if (order == 0) order = Nullable.Compare(one.SignedOn?.Date, other.SignedOn?.Date);
        if (order == 0) order = string.CompareOrdinal(x.Source, y.Source);
        if (order == 0) order = string.CompareOrdinal(one.Form.Edition.Key, other.Form.Edition.Key);
        for (var cell = 0; order == 0 && cell < one.Figures.Count; cell++)
        {
            order = string.CompareOrdinal(one.Figures[cell].ToString(), other.Figures[cell].ToString());
        }

        return order;
    }
}
