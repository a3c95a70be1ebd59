using System.Runtime.CompilerServices;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>An example of the papers: its code stands between marks in the test that runs it, in the repository's root.</summary>
internal static class PaperExample
{
    /// <summary>Runs an example that is printed as it stands in the test.</summary>
    /// <param name="name">The example's name.</param>
    /// <param name="example">The code.</param>
    /// <param name="test">The file of the test.</param>
    /// <returns>What the example wrote to the console.</returns>
    public static string Run(string name, Action example, [CallerFilePath] string test = "")
    {
        var source = File.ReadAllText(test);
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
