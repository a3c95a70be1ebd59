using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Years;

/// <summary>Lists cells with what stands in them in two reports.</summary>
internal static class FigurePairs
{
    /// <summary>The cells, each with both figures.</summary>
    /// <param name="pairs">The cells.</param>
    /// <param name="from">The report of the other cells, whose figures come first.</param>
    /// <param name="to">The report of the own cells.</param>
    public static BilingualText Of(IReadOnlyCollection<FormCellPair> pairs, AnnualDisclosureReport from, AnnualDisclosureReport to)
    {
        var named = pairs.Select(pair => (pair.Own.Name, From: FigureNames.Of(from[pair.Other]), To: FigureNames.Of(to[pair.Own]))).ToList();
        return new BilingualText(
            string.Join('；', named.Select(cell => $"{cell.Name.Chinese} {cell.From.Chinese} → {cell.To.Chinese}")),
            string.Join("; ", named.Select(cell => $"{cell.Name.English} {cell.From.English} → {cell.To.English}")));
    }
}
