using Disclosure.Documents.Grids;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping;

/// <summary>The order of places in a document, whatever terms its format names them in.</summary>
internal sealed class PlaceOrder
{
    private readonly Dictionary<DocumentPlace, int> order = [];

    public PlaceOrder(IReadOnlyList<PrintedLine> lines)
    {
        foreach (var line in lines)
        {
            order.TryAdd(line.Place, order.Count);
            foreach (var cell in line.Cells) order.TryAdd(cell.Place, order.Count);
        }
    }

    /// <summary>How many places stand before one; the first is a place that the document does not have.</summary>
    public int Of(DocumentPlace? place) => place is not null && order.TryGetValue(place, out var index) ? index : -1;
}
