using Disclosure.Testing;

namespace Disclosure.Consumer.Tests;

/// <summary>The papers' examples of an application are what the application does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Program = File.ReadAllText(Path.Combine(Packages.Root, "tests", "Disclosure.Consumer", "Program.cs"));

    [Theory]
    [InlineData("endpoint")]
    [InlineData("controllers")]
    public void An_example_stands_in_the_application(string name)
    {
        Assert.All(Papers.Example(name), printed =>
        {
            Assert.Equal(Lines(Marked(name)), Lines(printed).Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
            Assert.All(Lines(printed).Where(line => line.StartsWith("using ", StringComparison.Ordinal)), line => Assert.Contains(line, Lines(Program)));
        });
    }

    // An example may stand in several pieces.
    private static string Marked(string name) => string.Join('\n', Program
        .Split($"// <{name}>")[1..]
        .Select(piece => piece[..piece.IndexOf($"// </{name}>", StringComparison.Ordinal)]));

    private static string[] Lines(string code) => code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
