using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>What stands in the cells of a form to fill in: figures to begin with, and totals that compute themselves.</summary>
internal sealed class TemplateFigures
{
    private readonly AnnualDisclosureReport? report;
    private readonly Dictionary<FormCell, FormTotal> totals = [];
    private readonly Dictionary<FormCell, decimal?> computed = [];

    /// <summary>The cells of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="report">Figures to begin with; null for none.</param>
    /// <exception cref="ArgumentException">The report is of another form.</exception>
    public TemplateFigures(Form form, AnnualDisclosureReport? report)
    {
        if (report is not null && report.Form != form) throw new ArgumentException($"The report of “{report.Authority}” is not of the {form.Name.English}.");
        this.report = report;
        var all = form.Totals.DistinctBy(total => total.Cell).ToDictionary(total => total.Cell);
        foreach (var total in all.Values.OrderBy(total => total.Parts.Count(all.ContainsKey)))
        {
            var parts = total.Parts.Select(NumberOf).OfType<decimal>().ToList();
            decimal? sum = parts.Count == 0 ? null : parts.Sum();

            // A total that is given otherwise stays as it is given.
            if (report is not null && !report[total.Cell].IsEmpty && report[total.Cell].Number != sum) continue;
            totals[total.Cell] = total;
            computed[total.Cell] = sum;
        }
    }

    /// <summary>The total that computes itself in a cell; null for a cell to fill in.</summary>
    public FormTotal? TotalIn(FormCell cell) => totals.GetValueOrDefault(cell);

    /// <summary>The number in a cell; null for none.</summary>
    public decimal? NumberOf(FormCell cell) => computed.TryGetValue(cell, out var sum) ? sum : report?[cell].Number;

    /// <summary>What stands in a cell that is no number; empty for a blank.</summary>
    public string TextOf(FormCell cell) => report is null || report[cell].Number is not null ? "" : report[cell].ToString();

    /// <summary>The formula of a total.</summary>
    public static string SumOf(FormTotal total, Func<FormCell, string> addressOf)
    {
        var parts = string.Join(',', total.Parts.Select(addressOf));
        return $"IF(COUNT({parts})=0,\"\",SUM({parts}))";
    }
}
