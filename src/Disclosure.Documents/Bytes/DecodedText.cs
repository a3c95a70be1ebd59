using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Bytes;

/// <summary>The text of a document, or the problem that kept it from being one.</summary>
internal sealed record DecodedText(string Text, ReadingProblem? Problem = null)
{
    /// <summary>What was wrong with the text but did not keep it from being read.</summary>
    public ReadingProblem? Warning { get; init; }
}
