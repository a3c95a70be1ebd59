using System.Text;
using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports.Json;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads a ledger that is an array of objects, an object a case: its names are heads, or the identifiers of the fields.</summary>
internal static class LedgerJson
{
    /// <summary>Reads JSON.</summary>
    /// <returns>A problem where it is no ledger.</returns>
    public static ReadingProblem? Read(string text, LedgerReadingRun run)
    {
        try
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            using var document = JsonDocument.Parse(utf8);
            RepeatedNames.Refuse(utf8);
            return Read(document.RootElement, run);
        }
        catch (JsonException exception)
        {
            return JsonFault.Problem(ProblemCatalogue.MalformedLedger, exception, exception is JsonFault ? Repeated : null);
        }
        catch (InvalidOperationException)
        {
            return Malformed(new BilingualText("其中有半个字符；", "it holds half a character."));
        }
    }

    // The name that stands twice may be of a column that is not to be told.
    private static readonly BilingualText Repeated = new("同一对象中有重复的名称；", "a name stands twice in one object.");

    private static ReadingProblem? Read(JsonElement root, LedgerReadingRun run)
    {
        var array = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("cases", out var cases) ? cases : root;
        if (array.ValueKind != JsonValueKind.Array || array.EnumerateArray().Any(each => each.ValueKind != JsonValueKind.Object))
        {
            return Malformed(new BilingualText("结构不同；", "its shape is another."));
        }

        var heads = array.EnumerateArray().SelectMany(each => each.EnumerateObject()).Select(member => member.Name).Distinct().ToList();
        var columns = heads.Select((head, column) => (head, column)).ToDictionary(pair => pair.head, pair => pair.column, StringComparer.Ordinal);
        var reader = run.Begin();
        reader.Read(new LedgerRow(0, [.. heads.Select(head => new LedgerCell(head))], _ => null));
        var number = 0;
        foreach (var each in array.EnumerateArray())
        {
            run.Context.Budget.Take(1 + heads.Count);
            var cells = new LedgerCell[heads.Count];
            Array.Fill(cells, new LedgerCell(""));
            foreach (var member in each.EnumerateObject()) cells[columns[member.Name]] = new LedgerCell(TextOf(member.Value));
            reader.Read(new LedgerRow(++number, cells, _ => null));
        }

        run.End(reader);
        return null;
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        _ => "",
    };

    private static ReadingProblem Malformed(BilingualText met) => new(ProblemCatalogue.MalformedLedger, null, ("actual", met));
}
