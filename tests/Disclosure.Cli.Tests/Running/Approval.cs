using System.Runtime.CompilerServices;

namespace Disclosure.Cli.Tests.Running;

/// <summary>
/// Compares a text with an approved file under <c>Approved/</c>. On a difference the text is left beside it as
/// <c>*.received.*</c>: read it, and if it is right rename it.
/// </summary>
internal static class Approval
{
    private const int LinesAround = 2;

    public static void Verify(string text, string name, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(caller)!, "Approved");
        var approved = Path.Combine(folder, name);
        var received = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)}.received{Path.GetExtension(name)}");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        var actual = text.ReplaceLineEndings("\n");
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(expected is null ? $"Nothing is approved yet as {name}; see {received}.\n{actual}" : Difference(expected, actual, received));
    }

    private static string Difference(string expected, string actual, string received)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var at = Enumerable.Range(0, Math.Min(before.Length, after.Length)).FirstOrDefault(i => before[i] != after[i], Math.Min(before.Length, after.Length));
        return $"Differs from line {at + 1} on; received: {received}\n{Lines("approved", before, at)}\n{Lines("received", after, at)}";
    }

    private static string Lines(string name, string[] lines, int at) =>
        $"{name}:\n" + string.Join('\n', lines.Skip(Math.Max(0, at - LinesAround)).Take((2 * LinesAround) + 1).Select(line => $"  | {line}"));
}
