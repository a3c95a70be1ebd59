using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports;

/// <summary>Adds reports up, such as those of the units of a county.</summary>
public static class ReportSum
{
    /// <summary>The report whose figures are the sums of those of others, cell by cell. A blank adds nothing; a sum of blanks alone is a blank.</summary>
    /// <param name="reports">The reports: of one edition, at least one.</param>
    /// <param name="authority">Whose report the sum is; null where that is not known.</param>
    /// <returns>The sum, of the year of the reports where all are of one; without text.</returns>
    /// <exception cref="ArgumentException">The reports, or one of them, are null, there is none, or they are of several editions.</exception>
    /// <exception cref="InvalidOperationException">A cell is absent or holds text in one of the reports; the message names both.</exception>
    /// <exception cref="OverflowException">A sum exceeds 9,223,372,036,854,775,807.</exception>
    public static AnnualDisclosureReport Of(IEnumerable<AnnualDisclosureReport> reports, string? authority = null)
    {
        var parts = Guard.Against.NullElement((IReadOnlyList<AnnualDisclosureReport>)Guard.Against.Null(reports).ToArray(), nameof(reports));
        if (parts.Count == 0) throw new ArgumentException("There is no report to add up.", nameof(reports));
        var form = parts[0].Form;
        if (parts.FirstOrDefault(part => part.Form != form) is { } other)
        {
            throw new ArgumentException($"{other} is not of the edition {form.Edition}; reports of one edition can be added up.", nameof(reports));
        }

        var year = parts.Select(part => part.Year).Distinct().ToList() is [var only] ? only : null;
        var builder = new ReportBuilder(form, year) { Authority = authority };
        foreach (var cell in form.Cells) builder.Set(cell, SumOf(cell, parts));
        return builder.Build();
    }

    private static Figure SumOf(FormCell cell, IReadOnlyList<AnnualDisclosureReport> parts)
    {
        decimal? sum = null;
        foreach (var part in parts)
        {
            var figure = part[cell];
            if (figure.IsEmpty) continue;
            if (figure.Number is not decimal number)
            {
                throw new InvalidOperationException($"{cell.Path} of {part} holds no number ({figure.State}), so there is no sum.");
            }

            sum = (sum ?? 0) + number;
        }

        return sum switch
        {
            null => Figure.Blank,
            { } amount when cell.Kind == FigureKind.Amount => Figure.Of(amount),
            { } count when Math.Abs(count) > long.MaxValue => throw new OverflowException($"The sum of {cell.Path} is beyond 64 bits."),
            { } count => Figure.Of(count),
        };
    }
}
