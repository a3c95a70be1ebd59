namespace Disclosure.Results.Files;

/// <summary>Texts that wait, the lower ranks before the higher, each rank in the order in which its texts came.</summary>
internal sealed class SortedSpool : IDisposable
{
    private readonly SortedDictionary<int, Spool> ranks = [];

    /// <summary>Adds a text.</summary>
    /// <param name="rank">Its rank.</param>
    /// <param name="text">The text.</param>
    public void Write(int rank, string text)
    {
        if (!ranks.TryGetValue(rank, out var spool)) ranks.Add(rank, spool = new Spool());
        spool.Write(text);
    }

    /// <summary>Copies everything; once.</summary>
    public void CopyTo(TextWriter target)
    {
        foreach (var spool in ranks.Values) spool.CopyTo(target);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var spool in ranks.Values) spool.Dispose();
    }
}
