using Disclosure.Rules;
using Disclosure.Rules.Contents;

namespace Disclosure.Core.Tests.Narrative;

/// <summary>A claim that a person marked in a text.</summary>
/// <param name="Kind">Its kind, as the texts name it.</param>
/// <param name="Reading">Its reading, or <c>-</c> for a claim about no single cell.</param>
/// <param name="Words">Its words.</param>
/// <param name="Section">The section; 0-based.</param>
/// <param name="Paragraph">The paragraph of the section; 0-based.</param>
/// <param name="Start">Where the words begin in the paragraph.</param>
internal sealed record TextMark(string Kind, string Reading, string Words, int Section, int Paragraph, int Start)
{
    public int End => Start + Words.Length;

    /// <summary>Whether a rule holds what the text says of figures against these, and does not ask whether it says enough.</summary>
    public static bool IsOnClaims(Rule rule) => rule.IsOnText && rule is not ContentRule;
}
