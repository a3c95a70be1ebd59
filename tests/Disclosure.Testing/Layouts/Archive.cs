using System.IO.Compression;

namespace Disclosure.Testing.Layouts;

/// <summary>Packs documents into ZIP archives, and changes what is packed.</summary>
public static class Archive
{
    /// <summary>An archive of one document, and of files that are none.</summary>
    public static byte[] Of(string name, byte[] document, params string[] others)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var other in others) Write(archive, other, [1, 2, 3]);
            Write(archive, name, document);
        }

        return packed.ToArray();
    }

    /// <summary>The names of what is packed.</summary>
    public static IReadOnlyList<string> NamesOf(byte[] packed)
    {
        using var archive = new ZipArchive(new MemoryStream(packed));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The archive with one of its documents changed, and packed as it should be.</summary>
    public static byte[] With(byte[] packed, string name, Func<byte[], byte[]> change)
    {
        using var before = new ZipArchive(new MemoryStream(packed));
        using var after = new MemoryStream();
        using (var archive = new ZipArchive(after, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in before.Entries)
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                Write(archive, entry.FullName, entry.FullName == name ? change(bytes.ToArray()) : bytes.ToArray());
            }
        }

        return after.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        stream.Write(bytes);
    }
}
