using System.Runtime.CompilerServices;

namespace Disclosure.Core.Tests;

/// <summary>
/// Compares a text with its approved file. Where they differ, what was received is written beside it as
/// <c>*.received.*</c>; whoever finds it right renames it.
/// </summary>
internal static class ApprovedText
{
    public static void Matches(string name, string received, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(RepositoryFiles.Root, "tests", "Disclosure.Core.Tests", "Approved", name);
        var beside = Path.ChangeExtension(approved, $".received{Path.GetExtension(name)}");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (Lines(expected).SequenceEqual(Lines(received)))
        {
            File.Delete(beside);
            return;
        }

        File.WriteAllText(beside, received);
        Assert.Fail($"{Path.GetFileName(test)}: {name} is not as approved; what was received stands in {Path.GetFileName(beside)}.\n{Difference(Lines(expected), Lines(received))}");
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
