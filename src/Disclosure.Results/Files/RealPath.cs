namespace Disclosure.Results.Files;

/// <summary>Paths without their links, so that one file is known under all its names.</summary>
internal static class RealPath
{
    /// <summary>How paths are compared, by the habits of the system.</summary>
    public static StringComparison Comparison { get; } = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The full path with every link on the way followed.</summary>
    /// <param name="path">A path; what it names need not exist.</param>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new FileInfo(Path.Combine(real, name));
            real = next.LinkTarget is null ? next.FullName : next.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }

        return real;
    }

    /// <summary>Whether two real paths name one file, by the habits of the system.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, Comparison);
}
