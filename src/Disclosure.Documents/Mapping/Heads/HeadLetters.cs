using System.Buffers;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>The letters of all heads of some orders, as one text to search: it is asked for nearly every line of a document.</summary>
internal sealed class HeadLetters
{
    // No letter, so that nothing is found across two wordings.
    private const char Break = '\n';

    private readonly string wordings;
    private readonly SearchValues<char> alphabet;

    /// <summary>Gathers them.</summary>
    /// <param name="orders">The orders of heads.</param>
    public HeadLetters(IEnumerable<HeadOrder> orders)
    {
        wordings = string.Join(Break, orders.SelectMany(order => order.Words).SelectMany(word => word.Wordings).Distinct());
        alphabet = SearchValues.Create([.. wordings.Distinct()]);
    }

    /// <summary>Whether a printed text could begin with a piece of a head, by its first letter; a year may stand for 本年.</summary>
    public bool CanBegin(string text) => LabelIndex.FirstLetterOf(text) is char first
        && (char.IsAsciiDigit(first) || LabelIndex.IsFullWidth(first) || alphabet.Contains(PrintedLabel.Plain(first)));

    /// <summary>Whether letters follow each other in a head.</summary>
    public bool Holds(string letters) =>
        letters.AsSpan().IndexOfAnyExcept(alphabet) < 0 && wordings.Contains(letters, StringComparison.Ordinal);
}
