namespace Disclosure.Forms.Editions;

/// <summary>
/// The report of an invented authority in which every rule holds; the manual and the examples of rules start from it.
/// A line names a row or a group of cases and the numbers of its cells, in printed order; what no line names is 0.
/// </summary>
internal sealed record BalancedExample(int Year, string Authority, params IReadOnlyList<(string Element, decimal[] Numbers)> Lines)
{
    /// <summary>What section 二 says below its table.</summary>
    public string NoteOnProactive { get; init; } = "";
}
