using System.Security.Cryptography;
using System.Text;
using Disclosure.Results.Files;

namespace Disclosure.Cli.Inputs;

/// <summary>Remembers files under all their names, in sixteen bytes each. Not thread-safe.</summary>
internal sealed class SeenFiles
{
    private const int KeyBytes = 16;
    private readonly HashSet<Guid> seen = [];
    private (string Folder, string Real) last = ("", RealPath.Of("."));

    /// <summary>Remembers a file.</summary>
    /// <returns>Whether it was not known before.</returns>
    public bool Add(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        if (folder != last.Folder) last = (folder, RealPath.Of(folder.Length == 0 ? "." : folder));
        var file = new FileInfo(Path.Combine(last.Real, Path.GetFileName(path)));
        var real = file.LinkTarget is null ? file.FullName : RealPath.Of(file.FullName);
        if (!OperatingSystem.IsLinux()) real = real.ToUpperInvariant();
        return seen.Add(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(real)).AsSpan(0, KeyBytes)));
    }
}
