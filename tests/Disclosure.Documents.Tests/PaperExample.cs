using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>Runs an example of the papers, which stands between its marks in a test's source, in the repository's root.</summary>
internal static class PaperExample
{
    /// <summary>Holds the example against the papers, and runs it.</summary>
    /// <param name="name">The example's name.</param>
    /// <param name="example">The example.</param>
    /// <param name="file">The source in which it stands.</param>
    /// <returns>What it wrote to the console.</returns>
    public static string Run(string name, Action example, string file)
    {
        var source = File.ReadAllText(file);
        var code = source[(source.IndexOf($"// <{name}>", StringComparison.Ordinal) + name.Length + 5)..source.IndexOf($"// </{name}>", StringComparison.Ordinal)];
        Assert.All(Papers.Example(name), printed => Assert.Equal(Lines(printed).Where(line => !line.StartsWith("using ", StringComparison.Ordinal)), Lines(code)));

        var (folder, output) = (Environment.CurrentDirectory, Console.Out);
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = Papers.Root;
            Console.SetOut(written);
            example();
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(output);
        }

        return written.ToString();
    }

    private static string[] Lines(string code) => code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
