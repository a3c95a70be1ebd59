using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Rules.Json;

/// <summary>Reads single choices and notes what does not fit. Not thread-safe.</summary>
internal sealed class ChoiceReader
{
    private readonly List<ReadingProblem> problems = [];

    public IReadOnlyList<ReadingProblem> Problems => problems;

    /// <summary>The members of an object; none, and a problem, for any other value.</summary>
    public IEnumerable<JsonProperty> Members(JsonElement value, string where) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject()
            : Refuse(Array.Empty<JsonProperty>(), ProblemCatalogue.UnfitChoice, Actual(value), where, "{…}");

    /// <summary>A word that names a value in camelCase.</summary>
    public TEnum Word<TEnum>(JsonElement value, string where, TEnum otherwise)
        where TEnum : struct, Enum
    {
        var words = Enum.GetValues<TEnum>().ToDictionary(each => JsonNamingPolicy.CamelCase.ConvertName(each.ToString()), StringComparer.Ordinal);
        return value.ValueKind == JsonValueKind.String && words.TryGetValue(value.GetString()!, out var found)
            ? found
            : Refuse(otherwise, ProblemCatalogue.UnfitChoice, Actual(value), where, string.Join(", ", words.Keys));
    }

    /// <summary>A number from 0 up.</summary>
    public decimal Number(JsonElement value, string where, bool isWhole)
    {
        var largest = isWhole ? int.MaxValue : decimal.MaxValue;
        var fits = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            && number >= 0 && number <= largest && (!isWhole || decimal.IsInteger(number));
        return fits ? value.GetDecimal() : Refuse(0m, ProblemCatalogue.UnfitChoice, Actual(value), where, isWhole ? "0, 1, 2, …" : "0 …");
    }

    /// <summary>A list of words, none of them blank.</summary>
    public IReadOnlyList<string> Words(JsonElement value, string where) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsWord)
            ? [.. value.EnumerateArray().Select(each => each.GetString()!)]
            : Refuse(Array.Empty<string>(), ProblemCatalogue.UnfitChoice, Actual(value), where, "[\"…\", …]");

    /// <summary>A day of the year after the report year.</summary>
    public DueDay Day(JsonElement value, string where) =>
        (value.ValueKind == JsonValueKind.String ? DueDay.Parse(value.GetString()) : null)
            ?? Refuse(default(DueDay), ProblemCatalogue.UnfitChoice, Actual(value), where, "\"01-31\", \"02-20\", …");

    /// <summary>Notes a problem and goes on with what there is.</summary>
    public T Refuse<T>(T otherwise, ProblemKind kind, string actual, string where, string expected)
    {
        var place = where.Length == 0 ? new BilingualText("顶层", "the top level") : BilingualText.Same($"“{where}”");
        problems.Add(new ReadingProblem(kind, null, ("actual", BilingualText.Same(actual)), ("where", place), ("expected", BilingualText.Same(expected))));
        return otherwise;
    }

    private static bool IsWord(JsonElement value) => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString());

    private static string Actual(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        _ => value.GetRawText(),
    };
}
