using System.Globalization;
using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports.Json;

namespace Disclosure.Reports.Adjustments.Json;

/// <summary>Refuses adjustments that contradict what they say happened, with entry and line.</summary>
internal static class AdjustmentContradictions
{
    /// <summary>Looks through the adjustments of a file.</summary>
    /// <param name="entries">The adjustments.</param>
    /// <param name="utf8">The file, which can be parsed.</param>
    /// <exception cref="JsonException">An adjustment contradicts itself, or renamings lead back to a name.</exception>
    public static void Refuse(IReadOnlyList<Adjustment> entries, ReadOnlySpan<byte> utf8)
    {
        for (var place = 0; place < entries.Count; place++)
        {
            if ((Of(entries[place]) ?? CircleOf(entries, place)) is not { } fault) continue;
            throw new JsonFault(
                new BilingualText(
                    $"“adjustments”的第 {place + 1} 项，{fault.Chinese}。", $"entry {place + 1} of “adjustments”: {fault.English}."),
                LineOf(place, utf8));
        }
    }

    private static BilingualText? Of(Adjustment entry)
    {
        if (entry.Reason.All(IsUnseen)) return new("reason 没有可见的文字", "its reason has no visible text");
        var own = AuthorityName.Plain(entry.Authority);
        if (entry.Others.Any(other => AuthorityName.Plain(other) == own)) return new("others 中有该机关自己", "its others name the organ itself");
        var moved = entry.Cells?.Values ?? [];
        return entry.Kind switch
        {
            AdjustmentKind.Merger when moved.Any(each => each < 0) => new(
                "合并（merger）是并入，cells 中的数不能为负", "a merger brings figures in, so none of its cells may be negative"),
            AdjustmentKind.Split when moved.Any(each => each > 0) => new(
                "分立（split）是划出，cells 中的数不能为正", "a split takes figures away, so none of its cells may be positive"),
            _ => null,
        };
    }

    // Whether the renamings up to this one lead from the organ's name over its former names back to it.
    private static BilingualText? CircleOf(IReadOnlyList<Adjustment> entries, int place)
    {
        if (entries[place].Kind != AdjustmentKind.Renamed) return null;
        var former = entries.Take(place + 1).Where(entry => entry.Kind == AdjustmentKind.Renamed)
            .ToLookup(entry => AuthorityName.Plain(entry.Authority), entry => entry.Others.Select(AuthorityName.Plain));
        var own = AuthorityName.Plain(entries[place].Authority);
        var (seen, open) = (new HashSet<string>(), new Stack<string>([own]));
        while (open.TryPop(out var name))
        {
            foreach (var before in former[name].SelectMany(names => names))
            {
                if (before == own) return new("更名绕成一圈，又回到该机关自己的名称", "the renamings lead in a circle back to the organ's own name");
                if (seen.Add(before)) open.Push(before);
            }
        }

        return null;
    }

    // Marks of no width are seen by nobody.
    private static bool IsUnseen(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static int LineOf(int place, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var (isList, entry) = (false, -1);
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }) isList = reader.ValueTextEquals("adjustments");
            if (isList && reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: 2 } && ++entry == place) break;
        }

        return utf8[..(int)reader.TokenStartIndex].Count((byte)'\n');
    }
}
