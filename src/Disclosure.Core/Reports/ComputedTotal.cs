using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Adds up the parts of a total for those who fill in a report.</summary>
internal static class ComputedTotal
{
    /// <summary>The totals in an order in which those that are parts of another come before it.</summary>
    public static IEnumerable<FormTotal> InOrder(Form form)
    {
        var totals = form.Totals.Select(total => total.Cell).ToHashSet();
        return form.Totals.OrderBy(total => total.Parts.Count(totals.Contains));
    }

    public static Figure Of(FormTotal total, ReportBuilder figures)
    {
        if (total.Parts.All(part => figures[part].IsEmpty)) return Figure.Blank;
        var sum = 0L;
        foreach (var part in total.Parts) sum = checked(sum + Addend(part, figures[part]));
        return sum;
    }

    private static long Addend(FormCell part, Figure figure) =>
        figure.IsEmpty
            ? 0
            : figure.Count ?? throw new InvalidOperationException(
                $"{part.Path} holds no whole number ({figure.State}: “{figure}”), so its total cannot be computed.");
}
