using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Reports.Json;

/// <summary>What is wrong with JSON, in words for people: what the parser says of itself is in one language, and changes.</summary>
internal sealed class JsonFault(BilingualText fault, long? line = null) : JsonException(fault.English, null, line, null)
{
    // The parser counts lines from 0.
    private const int LinesBefore = 1;

    /// <summary>What is wrong.</summary>
    public BilingualText Fault => fault;

    /// <summary>The problem that an exception stands for, with its line.</summary>
    /// <param name="kind">The kind of problem.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="actual">What is said of it; what the exception says when null.</param>
    public static ReadingProblem Problem(ProblemKind kind, JsonException exception, BilingualText? actual = null) => new(
        kind,
        exception.LineNumber is long line ? new DocumentPlace((int)line + LinesBefore) : null,
        ("actual", actual ?? Of(exception)));

    /// <summary>What an exception says, of ours or of the parser.</summary>
    public static BilingualText Of(JsonException exception)
    {
        if (exception is JsonFault own) return own.Fault;
        if (exception.Path is { } path && exception.InnerException is not JsonException)
        {
            return new BilingualText($"“{path}”的值不是约定的类型，或约定中没有这一项。", $"“{path}” is of another type than the contract has, or is not in the contract.");
        }

        var position = exception.BytePositionInLine + 1;
        return new BilingualText($"这一行第 {position} 个字节处不合 JSON 语法，或文本到此中断。", $"at byte {position} of the line it is no JSON, or breaks off.");
    }
}
