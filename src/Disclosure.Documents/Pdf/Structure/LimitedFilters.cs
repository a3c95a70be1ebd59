using Disclosure.Documents.Grids;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Structure;

/// <summary>
/// Unpacks the streams of a PDF file, but no more than a limit, and none that is damaged: of what the library goes on
/// with, a part would be missing, and a figure's place be blank.
/// </summary>
internal sealed class LimitedFilters(ReadingOptions options) : IFilterProvider
{
    // Forms that are drawn within forms are unpacked each time.
    private const int MostStreams = 100_000;

    private long left = options.MaximumUnpackedBytes;
    private int streams;
    private Exception? fault;

    /// <summary>Throws what the library may have kept to itself.</summary>
    /// <exception cref="GridLimitException">The file unpacks to more than is read.</exception>
    /// <exception cref="InvalidDataException">A stream is damaged.</exception>
    public void Check()
    {
        if (fault is not null) throw fault;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limited(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Limited(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>How many bytes may still be unpacked.</summary>
    internal long Left => left;

    /// <summary>Counts what was unpacked.</summary>
    internal void Take(long bytes)
    {
        left -= bytes;
        if (left < 0) Fail(new GridLimitException());
    }

    /// <summary>Keeps what is wrong with the file, and throws it.</summary>
    internal void Fail(Exception exception)
    {
        fault ??= exception;
        throw fault;
    }

    private LimitedFilter[] Limited(IReadOnlyList<IFilter> filters)
    {
        Check();
        if (++streams > MostStreams) Fail(new GridLimitException());
        return [.. filters.Select(filter => new LimitedFilter(filter, this))];
    }
}
