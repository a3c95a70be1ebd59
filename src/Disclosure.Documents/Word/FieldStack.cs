namespace Disclosure.Documents.Word;

/// <summary>The fields that are open at a place of the text: of a field its result is shown, and not what it is made from.</summary>
internal sealed class FieldStack
{
    private static readonly string[] WithoutResult = ["XE", "TC", "TA", "RD", "SET", "ASK", "ADVANCE", "PRIVATE"];

    private readonly List<(string Instruction, bool HasResult)> open = [];

    /// <summary>Whether text at this place is shown.</summary>
    public bool IsShown => open.TrueForAll(each => each.HasResult);

    /// <summary>Takes text of a field's instruction.</summary>
    public void AddInstruction(string text)
    {
        if (open.Count > 0) open[^1] = open[^1] with { Instruction = open[^1].Instruction + text };
    }

    /// <summary>Passes a field's begin, the mark before its result, or its end.</summary>
    /// <param name="type">The mark's type.</param>
    /// <returns>What a field shows of which no result is kept: its instruction, which is no figure.</returns>
    public string Mark(string? type)
    {
        if (type == "begin")
        {
            open.Add(("", false));
        }
        else if (open.Count > 0 && type == "separate")
        {
            open[^1] = open[^1] with { HasResult = true };
        }
        else if (open.Count > 0 && type == "end")
        {
            var (instruction, hasResult) = open[^1];
            open.RemoveAt(open.Count - 1);
            if (!hasResult && IsShown) return Missing(instruction);
        }

        return "";
    }

    /// <summary>What is shown of a field without a result.</summary>
    /// <param name="instruction">What the field is made from.</param>
    public static string Missing(string instruction)
    {
        var name = instruction.Trim().Split(' ')[0];
        return name.Length == 0 || WithoutResult.Contains(name, StringComparer.OrdinalIgnoreCase) ? "" : $"{{{instruction.Trim()}}}";
    }
}
