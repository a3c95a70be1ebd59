using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>The report of the year before, as print-outs of two years hold it: another number in each cell.</summary>
public static class YearBefore
{
    /// <summary>Such a report.</summary>
    public static AnnualDisclosureReport Of(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        builder.Year = report.Year - 1;
        foreach (var cell in report.Form.Cells) builder.Set(cell, report[cell].Number is { } number ? Figure.Of(number + 1) : Figure.Of(7));
        return builder.Build();
    }
}
