using System.IO.Compression;

namespace Disclosure.Documents.Writing.Packages;

/// <summary>Packs an office document anew, its parts in a fixed order and without the hour, so that the same report gives the same bytes.</summary>
internal static class StablePackage
{
    // The first moment that a ZIP archive can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of a package.</summary>
    /// <param name="package">The package as its library wrote it.</param>
    public static byte[] Of(MemoryStream package)
    {
        var bytes = new MemoryStream();
        Write(package, bytes, new Dictionary<string, Action<Stream>>());
        return bytes.ToArray();
    }

    /// <summary>Writes a package, parts of which are too large for memory.</summary>
    /// <param name="package">The package as its library wrote it, without what those parts hold.</param>
    /// <param name="target">Where it is written; left open.</param>
    /// <param name="large">By its name, what writes each of those parts.</param>
    /// <param name="comment">What the package says of itself beside its parts.</param>
    public static void Write(MemoryStream package, Stream target, IReadOnlyDictionary<string, Action<Stream>> large, string comment = "")
    {
        using var packed = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var stable = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true) { Comment = comment };
        foreach (var part in packed.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var copy = stable.CreateEntry(part.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoTime;
            using var to = copy.Open();
            if (large.TryGetValue(part.FullName, out var write))
            {
                write(to);
                continue;
            }

            using var from = part.Open();
            from.CopyTo(to);
        }
    }
}
