using System.Runtime.CompilerServices;
using Xunit;

namespace Disclosure.Testing;

/// <summary>
/// Compares a text with its approved file in the folder Approved of the test's project. Where they differ, what was received is written beside it as
/// <c>*.received.*</c>; whoever finds it right renames it.
/// </summary>
public static class ApprovedText
{
    /// <summary>Fails with the difference unless the text is the approved one; ends of lines do not count.</summary>
    /// <param name="name">The name of the approved file.</param>
    /// <param name="received">The text.</param>
    /// <param name="test">The source of the test, found by the compiler.</param>
    public static void Matches(string name, string received, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(ProjectOf(test), "Approved", name);
        var beside = Path.ChangeExtension(approved, $".received{Path.GetExtension(name)}");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (Lines(expected).SequenceEqual(Lines(received)))
        {
            File.Delete(beside);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
        File.WriteAllText(beside, received);
        Assert.Fail($"{Path.GetFileName(test)}: {name} is not as approved; what was received stands in {Path.GetFileName(beside)}.\n{Difference(Lines(expected), Lines(received))}");
    }

    private static string ProjectOf(string test)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(test)!);
        while (!folder.EnumerateFiles("*.csproj").Any()) folder = folder.Parent ?? throw new InvalidOperationException($"{test} stands in no project.");
        return folder.FullName;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    // What stands before and behind is the same; the lines between are told.
    private static string Difference(string[] expected, string[] received)
    {
        var before = expected.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        var behind = expected[before..].Reverse().Zip(received[before..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"from line {before + 1}:\n"
            + string.Concat(expected[before..^behind].Take(12).Select(line => $"- {line}\n"))
            + string.Concat(received[before..^behind].Take(12).Select(line => $"+ {line}\n"));
    }
}
