using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Inputs;

/// <summary>The many reports of one JSON document, as <c>read</c> writes them: an array, or one a line. Taken one by one.</summary>
internal static class JsonBatch
{
    private static readonly HashSet<string> Properties = ["year", "edition", "authority", "organKind", "cells"];

    /// <summary>The reports of a file; the file itself where it is no such document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Its beginning.</param>
    public static IEnumerable<InputSource> OfFile(string path, byte[] head) => IsBatch(head, out var isArray) ? Opened(path, isArray) : [InputSource.File(path)];

    /// <summary>The reports of standard input; the one document that it is else.</summary>
    public static IEnumerable<InputSource> OfStandardInput(Stream input)
    {
        var head = PackedListing.HeadOf(input);
        var whole = new HeadedStream(head, input);
        return IsBatch(head, out var isArray)
            ? Values(whole, isArray, InputSource.StandardInputName, null)
            : [InputSource.StandardInput(whole)];
    }

    private static IEnumerable<InputSource> Opened(string path, bool isArray)
    {
        using var file = File.OpenRead(path);
        foreach (var value in Values(file, isArray, path, path)) yield return value;
    }

    private static IEnumerable<InputSource> Values(Stream stream, bool isArray, string name, string? path)
    {
        using var values = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: !isArray).ToBlockingEnumerable().GetEnumerator();
        var number = 0;
        var next = Next(values);
        while (next is not null)
        {
            var (value, problem) = next.Value;
            number++;
            next = problem is null ? Next(values) : null;

            // A single report on a line of its own is the document itself.
            var own = number == 1 && next is null && !isArray ? name : $"{name}/{number}";
            yield return problem is null ? InputSource.Text(own, path, value.GetRawText()) : InputSource.Unusable(own, problem);
        }
    }

    private static (JsonElement Value, ReadingProblem? Problem)? Next(IEnumerator<JsonElement> values)
    {
        try
        {
            return values.MoveNext() ? (values.Current, null) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            var place = exception is JsonException { LineNumber: long line } ? new DocumentPlace((int)line + 1) : null;
            return (default, new ReadingProblem(ProblemCatalogue.MalformedJson, place, ("met", BilingualText.Same(exception.Message))));
        }
    }

    // An array whose first value is a report, or a report that begins on the line on which its object does.
    private static bool IsBatch(byte[] head, out bool isArray)
    {
        var text = head.AsSpan(head.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0).TrimStart(" \t\r\n"u8);
        isArray = text.StartsWith("["u8);
        if (!isArray && !text.StartsWith("{\""u8)) return false;
        try
        {
            var reader = new Utf8JsonReader(text, isFinalBlock: false, default);
            return (!isArray || reader.Read()) && reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && Properties.Contains(reader.GetString()!);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
