namespace Disclosure.Reports.Series;

/// <summary>
/// Orders several reports of one organ and year: what was published later, else signed later, comes later. What nothing dates comes
/// by its source and then by what it says, so that the order in which they are given never matters.
/// </summary>
internal sealed class VersionOrder : IComparer<SeriesReport>
{
    public static VersionOrder Instance { get; } = new();

    /// <summary>The same order as far as it can be told without the figures.</summary>
    public static IComparer<ReportIdentity> OfIdentities { get; } = Comparer<ReportIdentity>.Create(Compared);

    public int Compare(SeriesReport? x, SeriesReport? y)
    {
        var (one, other) = (x!.Report, y!.Report);
        var order = Compared(x.Identity, y.Identity);
        if (order == 0) order = string.CompareOrdinal(one.Form.Edition.Key, other.Form.Edition.Key);
        for (var cell = 0; order == 0 && cell < one.Figures.Count; cell++)
        {
            order = string.CompareOrdinal(one.Figures[cell].ToString(), other.Figures[cell].ToString());
        }

        return order;
    }

    /// <summary>Whether dates that both bear tell which of two came later.</summary>
    public static bool IsDated(ReportIdentity one, ReportIdentity other) =>
        AreApart(one.PublishedOn, other.PublishedOn) || AreApart(one.SignedOn, other.SignedOn);

    private static bool AreApart(DateOnly? one, DateOnly? other) => one is not null && other is not null && one != other;

    private static int Compared(ReportIdentity one, ReportIdentity other)
    {
        var order = Nullable.Compare(one.PublishedOn, other.PublishedOn);
        if (order == 0) order = Nullable.Compare(one.SignedOn, other.SignedOn);
        return order == 0 ? string.CompareOrdinal(one.Source, other.Source) : order;
    }
}
