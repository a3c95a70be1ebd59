using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Disclosure.Documents.Grids;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Structure;

/// <summary>Unpacks a stream once its size is known to be within the limit.</summary>
internal sealed class LimitedFilter(IFilter filter, LimitedFilters limits) : IFilter
{
    // At best, a byte of these packings holds this many bytes.
    private const long MostOfLzw = 2800;
    private const long MostOfRuns = 65;

    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        limits.Check();
        if (filter is FlateFilter) Weigh(input);
        else if (filter is LzwFilter && input.Length * MostOfLzw > limits.Left) limits.Fail(new GridLimitException());
        else if (filter is RunLengthFilter && input.Length * MostOfRuns > limits.Left) limits.Fail(new GridLimitException());
        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        limits.Take(output.Length);
        return output;
    }

    private void Weigh(Memory<byte> input)
    {
        if (!MemoryMarshal.TryGetArray<byte>(input, out var packed)) packed = new ArraySegment<byte>(input.ToArray());
        using var stream = new ZLibStream(new MemoryStream(packed.Array!, packed.Offset, packed.Count, writable: false), CompressionMode.Decompress);
        var chunk = ArrayPool<byte>.Shared.Rent(81920);
        long size = 0;
        try
        {
            for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
            {
                size += read;
                if (size > limits.Left) limits.Fail(new GridLimitException());
            }
        }
        catch (InvalidDataException exception)
        {
            limits.Fail(exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
