using System.IO.Compression;

namespace Disclosure.Cli.Results.Serving;

/// <summary>The files of the page as they were packed beside the command. Only what was listed is ever opened, whatever is asked for. Immutable.</summary>
internal sealed class PageFiles
{
    /// <summary>Where the page stands beside the command.</summary>
    public const string FolderName = "page";

    private const string Packed = ".br";
    private const string Start = "index.html";
    private const string AnyBytes = "application/octet-stream";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css",
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".wasm"] = "application/wasm",
        [".webmanifest"] = "application/manifest+json",
    };

    private readonly Dictionary<string, string> paths;

    private PageFiles(Dictionary<string, string> paths) => this.paths = paths;

    /// <summary>Lists the files of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>Null where it holds no page.</returns>
    public static PageFiles? In(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => $"/{Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')}", StringComparer.Ordinal);
        return paths.ContainsKey($"/{Start}") || paths.ContainsKey($"/{Start}{Packed}") ? new PageFiles(paths) : null;
    }

    /// <summary>Finds a file.</summary>
    /// <param name="path">Its path within the page, from a slash on.</param>
    /// <param name="takesPacked">Whether whoever asks unpacks it himself.</param>
    /// <returns>Null where there is no such file.</returns>
    public PageFile? Find(string path, bool takesPacked)
    {
        var asked = path == "/" ? $"/{Start}" : path;
        var type = MediaTypes.GetValueOrDefault(Path.GetExtension(asked), AnyBytes);
        if (paths.TryGetValue($"{asked}{Packed}", out var packed))
        {
            return new PageFile(type, takesPacked, takesPacked ? File.ReadAllBytes(packed) : Unpacked(packed));
        }

        return paths.TryGetValue(asked, out var plain) ? new PageFile(type, IsPacked: false, File.ReadAllBytes(plain)) : null;
    }

    private static byte[] Unpacked(string path)
    {
        using var packed = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }
}
