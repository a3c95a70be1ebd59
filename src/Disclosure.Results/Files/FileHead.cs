namespace Disclosure.Results.Files;

/// <summary>The beginning of a file, by which its kind is known.</summary>
internal static class FileHead
{
    /// <summary>How much of a file its beginning is.</summary>
    public const int Bytes = 4096;

    /// <summary>The beginning of a file; empty where it cannot be opened, and for what has no length: a pipe would never end.</summary>
    public static byte[] Of(string path)
    {
        try
        {
            if (!HasLength(path)) return [];
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Of(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [];
        }
    }

    /// <summary>The beginning of a stream.</summary>
    public static byte[] Of(Stream stream)
    {
        var head = new byte[Bytes];
        return head[..stream.ReadAtLeast(head, Bytes, throwOnEndOfStream: false)];
    }

    /// <summary>Whether a file has a length, or that is not known.</summary>
    public static bool HasLength(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null) file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            return file is not { Exists: true, Length: 0 };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
