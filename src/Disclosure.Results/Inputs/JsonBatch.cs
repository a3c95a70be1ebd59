using System.Text;
using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Reports.Problems;
using Disclosure.Results.Files;

namespace Disclosure.Results.Inputs;

/// <summary>
/// The many reports of one JSON document, as <c>read</c> writes them: an array, or one a line. Taken one by one; where each has a line of its
/// own, a line that is broken costs that report alone.
/// </summary>
internal static class JsonBatch
{
    private static readonly BilingualText NotUtf8 = new(
        "多份报告的 JSON 须为 UTF-8 编码，这一份含有其他编码的字节；请另存为 UTF-8。",
        "JSON of many reports is in UTF-8, and this one holds bytes that are not; save it as UTF-8.");
    private static readonly BilingualText NoJson = new("从这里起不是 JSON，其后的报告没有读取。", "from here on it is no JSON, and the reports behind were not read.");
    private static readonly BilingualText NoJsonInLines = new(
        "从这一行起不是完整的 JSON，没有读取；其后完整的行照常读取。",
        "from this line on it is no whole JSON and was not read; whole lines behind it are.");

    // No report takes more; a line without an end is none.
    private const int LongestLine = 64 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
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
        using var values = (isArray ? Parsed(stream, isArray) : Lines(stream)).GetEnumerator();
        var number = 0;
        for (var isMore = values.MoveNext(); isMore;)
        {
            var (json, problem) = values.Current;
            number++;
            isMore = values.MoveNext();

            // A single report on a line of its own is the document itself.
            var own = number == 1 && !isMore && !isArray ? name : $"{name}/{number}";
            yield return problem is null ? InputSource.Text(own, path, json) : InputSource.Unusable(own, problem);
        }
    }

    // Lines that are whole by themselves stand for themselves; those between them are taken together, as values over several lines.
    private static IEnumerable<(string Json, ReadingProblem? Problem)> Lines(Stream stream)
    {
        var lines = new ByteLines(stream);
        var first = lines.Next(LongestLine) ?? [];
        if (!IsWhole(first)) return Parsed(new HeadedStream([.. first, (byte)'\n', .. lines.Ahead], stream), isArray: false);
        return Lines(first, lines);
    }

    // The first of them is known to be whole.
    private static IEnumerable<(string Json, ReadingProblem? Problem)> Lines(byte[] first, ByteLines lines)
    {
        var (others, othersAt, number) = (new MemoryStream(), 0, 0);
        for (var line = first; line is not null; line = lines.Next(LongestLine))
        {
            number++;
            var isWhole = number == 1 || IsWhole(line);
            if (!isWhole)
            {
                if (others.Length == 0) othersAt = number;
                if (others.Length > 0 || line.AsSpan().Trim(" \t\r"u8).Length > 0) others.Write([.. line, (byte)'\n']);
                if (others.Length <= LongestLine) continue;
            }

            foreach (var other in Between(others, othersAt)) yield return other;
            others.SetLength(0);
            if (isWhole) yield return TextOf(line);
        }

        foreach (var other in Between(others, othersAt)) yield return other;
    }

    private static IEnumerable<(string Json, ReadingProblem? Problem)> Between(MemoryStream others, int line)
    {
        if (others.Length == 0) yield break;
        foreach (var (json, problem) in Parsed(new MemoryStream(others.ToArray()), isArray: false))
        {
            yield return problem is null
                ? (json, null)
                : ("", new ReadingProblem(ProblemCatalogue.MalformedJson, new DocumentPlace(line), ("actual", NoJsonInLines)));
        }
    }

    private static (string Json, ReadingProblem? Problem) TextOf(byte[] line)
    {
        try
        {
            return (StrictUtf8.GetString(WithoutMark(line)), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", new ReadingProblem(ProblemCatalogue.MalformedJson, null, ("actual", NotUtf8)));
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] text) => text.AsSpan(text.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);

    private static bool IsWhole(byte[] line)
    {
        try
        {
            var reader = new Utf8JsonReader(WithoutMark(line));
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<(string Json, ReadingProblem? Problem)> Parsed(Stream stream, bool isArray)
    {
        using var values = JsonSerializer.DeserializeAsyncEnumerable(stream, JsonValueContext.Default.JsonElement, topLevelValues: !isArray)
            .ToBlockingEnumerable().GetEnumerator();
        while (Next(values) is var (json, problem, isLast))
        {
            yield return (json, problem);
            if (isLast) yield break;
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
            return ("", new ReadingProblem(ProblemCatalogue.MalformedJson, null, ("actual", NotUtf8)), false);
        }
        catch (JsonException exception)
        {
            return ("", JsonFault.Problem(ProblemCatalogue.MalformedJson, exception, NoJson), true);
        }
        catch (IOException)
        {
            return ("", new ReadingProblem(ProblemCatalogue.MalformedJson, null, ("actual", NoJson)), true);
        }
    }

    // An array whose first value is a report, or a report that begins on the line on which its object does.
    private static bool IsBatch(byte[] head, out bool isArray)
    {
        var text = WithoutMark(head).TrimStart(" \t\r\n"u8);
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
