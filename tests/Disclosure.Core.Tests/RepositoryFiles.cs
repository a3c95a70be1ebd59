using System.Runtime.CompilerServices;

namespace Disclosure.Core.Tests;

/// <summary>Finds files of the repository from where the tests' source stands.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Here())!, "..", ".."));

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>The C# sources of a folder, without what builds leave.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => path;
}
