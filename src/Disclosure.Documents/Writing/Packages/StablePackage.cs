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
        using var packed = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        var bytes = new MemoryStream();
        using (var stable = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in packed.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var copy = stable.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using var from = part.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return bytes.ToArray();
    }
}
