using System.Text;
using Disclosure.Cli.Texts;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Inputs;

/// <summary>
/// A list of names as other programs write it, in UTF-8: each ended by a zero byte where there is one at the list's
/// beginning, else each on a line. It is read as it is needed.
/// </summary>
internal static class NameList
{
    private const int BlockSize = 1 << 16;

    // No name is longer, and no list has so many empty ones in a row: a device has no end.
    private const int LongestName = 1 << 20;
    private const int MostEmpty = 1 << 20;

    /// <summary>The names; empty ones are left out.</summary>
    /// <exception cref="UsageException">It is no list of names.</exception>
    public static IEnumerable<string> Of(Stream list)
    {
        var block = new byte[BlockSize];
        var filled = list.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false);
        var start = block.AsSpan(0, filled).StartsWith("\uFEFF"u8) ? 3 : 0;
        var end = Array.IndexOf(block, (byte)0, 0, filled) >= 0 ? (byte)0 : (byte)'\n';
        var name = new MemoryStream();
        var empty = 0;
        while (filled > 0)
        {
            for (var place = Array.IndexOf(block, end, start, filled - start); place >= 0; place = Array.IndexOf(block, end, start, filled - start))
            {
                name.Write(block, start, place - start);
                if (Taken(name) is { Length: > 0 } whole) yield return whole;
                start = place + 1;
            }

            name.Write(block, start, filled - start);
            if (name.Length > LongestName || empty > MostEmpty) throw new UsageException(UsageTexts.NoListOfNames);
            filled = list.Read(block);
            start = 0;
        }

        if (Taken(name) is { Length: > 0 } last) yield return last;

        string Taken(MemoryStream bytes)
        {
            var text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
            bytes.SetLength(0);
            empty = text.Length == 0 ? empty + 1 : 0;
            return end == 0 ? text : text.TrimEnd('\r');
        }
    }
}
