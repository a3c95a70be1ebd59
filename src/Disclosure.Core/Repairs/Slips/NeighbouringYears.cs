using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Repairs.Slips;

/// <summary>Compares changes with what the reports of the years before and after say: what one year carries forward, the next carries over.</summary>
internal static class NeighbouringYears
{
    private static readonly string CarriedOver = FormKey.Of(ApplicationRow.CarriedOverFromPriorYear);
    private static readonly string CarriedForward = FormKey.Of(ApplicationRow.CarriedForwardToNextYear);

    /// <summary>How many cells come to disagree, less those that come to agree.</summary>
    public static int Contradictions(IReadOnlyList<RepairEdit> edits, RepairScene scene) => edits.Sum(edit => edit.Cell.Row.Key switch
    {
        var row when row == CarriedOver => Compare(edit, scene.Options.PriorYear, CarriedForward),
        var row when row == CarriedForward => Compare(edit, scene.Options.FollowingYear, CarriedOver),
        _ => 0,
    });

    private static int Compare(RepairEdit edit, AnnualDisclosureReport? neighbour, string row)
    {
        if (neighbour?.Form.FindCell($"{edit.Cell.Table.Path}.{row}.{edit.Cell.Column.Key}") is not { } cell || neighbour[cell].Count is not long said) return 0;
        return said == edit.To ? -1 : said == edit.From.Count ? 1 : 0;
    }
}
