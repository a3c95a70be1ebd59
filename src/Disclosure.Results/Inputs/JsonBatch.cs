using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports.Json;
using Disclosure.Reports.Problems;

namespace Disclosure.Results.Inputs;

/// <summary>The many reports of one JSON document, as <c>read</c> writes them: an array, or one a line. Taken one by one.</summary>
internal static class JsonBatch
{
    private static readonly BilingualText NotUtf8 = new(
        "多份报告的 JSON 须为 UTF-8 编码，这一份含有其他编码的字节；请另存为 UTF-8。",
        "JSON of many reports is in UTF-8, and this one holds bytes that are not; save it as UTF-8.");
    private static readonly BilingualText NoJson = new("从这里起不是 JSON，其后的报告没有读取。", "from here on it is no JSON, and the reports behind were not read.");
    private static readonly HashSet<string> Properties = ["year", "edition", "authority", "organKind", "cells"];

    /// <summary>The reports of a file; the file itself where it is no such document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Its beginning.</param>
    public static IEnumerable<InputSource> OfFile(string path, byte[] head) =>
        IsBatch(head, out var isArray) ? Opened(path, isArray) : [InputSource.File(path)];

    /// <summary>The reports of a stream; the one document that it is else.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="input">The stream.</param>
    /// <param name="head">Its beginning.</param>
    public static IEnumerable<InputSource> OfStream(string name, Stream input, byte[] head) => IsBatch(head, out var isArray)
        ? Values(input, isArray, name, null)
        : [InputSource.Stream(name, input)];

    private static IEnumerable<InputSource> Opened(string path, bool isArray)
    {
        using var file = OpenOrNull(path);
        if (file is null) yield return InputSource.File(path);
        else foreach (var value in Values(file, isArray, path, path)) yield return value;
    }

    // A file that is gone or closed by now is reported when it is read.
    private static FileStream? OpenOrNull(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<InputSource> Values(Stream stream, bool isArray, string name, string? path)
    {
        using var values = JsonSerializer.DeserializeAsyncEnumerable(stream, JsonValueContext.Default.JsonElement, topLevelValues: !isArray)
            .ToBlockingEnumerable().GetEnumerator();
        var number = 0;
        var next = Next(values);
        while (next is not null)
        {
            var (json, problem, isLast) = next.Value;
            number++;
            next = isLast ? null : Next(values);

            // A single report on a line of its own is the document itself.
            var own = number == 1 && next is null && !isArray ? name : $"{name}/{number}";
            yield return problem is null ? InputSource.Text(own, path, json) : InputSource.Unusable(own, problem);
        }
    }

    private static (string Json, ReadingProblem? Problem, bool IsLast)? Next(IEnumerator<JsonElement> values)
    {
        try
        {
            return values.MoveNext() ? (values.Current.GetRawText(), null, false) : null;
        }
        catch (InvalidOperationException)
        {
            return ("", new ReadingProblem(ProblemCatalogue.MalformedJson, null, ("met", NotUtf8)), false);
        }
        catch (JsonException exception)
        {
            return ("", JsonFault.Problem(ProblemCatalogue.MalformedJson, exception, NoJson), true);
        }
        catch (IOException)
        {
            return ("", new ReadingProblem(ProblemCatalogue.MalformedJson, null, ("met", NoJson)), true);
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
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
