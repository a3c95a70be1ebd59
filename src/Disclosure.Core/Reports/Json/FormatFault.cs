using System.Text.Json;
using Disclosure.Messages;

namespace Disclosure.Reports.Json;

/// <summary>
/// What does not fit in a file of choices, in words for people of either language, with its place. The exception says it in English; what is
/// said to people is asked of it here.
/// </summary>
internal static class FormatFault
{
    // The parser counts lines from 0.
    private const int LinesBefore = 1;
    private const string Key = "Disclosure.Fault";

    /// <summary>The exception that says it.</summary>
    public static FormatException Of(BilingualText fault, Exception? cause = null)
    {
        var exception = new FormatException(fault.English, cause);
        exception.Data[Key] = fault;
        return exception;
    }

    /// <summary>What is wrong with JSON.</summary>
    public static FormatException Of(JsonException exception)
    {
        var fault = JsonFault.Of(exception);
        return exception.LineNumber is not long line
            ? Of(fault, exception)
            : Of(
                new BilingualText($"JSON 第 {line + LinesBefore} 行：{fault.Chinese}", $"line {line + LinesBefore} of the JSON: {fault.English}"), exception);
    }

    /// <summary>A list that is not there.</summary>
    public static FormatException WithoutList(string name) => Of(new BilingualText($"缺少“{name}”（一个数组）。", $"“{name}”, an array, is missing."));

    /// <summary>An entry of a list that is null.</summary>
    public static FormatException Null(string list, int number) =>
        Of(new BilingualText($"“{list}”的第 {number} 项是 null。", $"entry {number} of “{list}” is null."));

    /// <summary>An entry of a list that lacks a property.</summary>
    public static FormatException Without(string list, int number, string property) =>
        Of(new BilingualText($"“{list}”的第 {number} 项缺少 {property}。", $"entry {number} of “{list}” has no {property}."));

    /// <summary>What is said of a file that does not fit: in both languages where it is known.</summary>
    public static BilingualText TextOf(FormatException exception) => exception.Data[Key] as BilingualText ?? BilingualText.Same(exception.Message);
}
