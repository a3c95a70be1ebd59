using Disclosure.Reports;

namespace Disclosure.Documents.Tests;

/// <summary>The first law of reading: what is read equals what was printed, or is absent and told; never another figure.</summary>
internal static class FirstLaw
{
    /// <summary>Fails unless the whole report was read, and nothing was told.</summary>
    public static bool ReadsExactly(AnnualDisclosureReport printed, ReportReading reading)
    {
        Assert.True(reading.Problems.Count == 0, string.Join("\n", reading.Problems.Select(problem => $"{problem.Place} {problem.Message()}")));
        Assert.Empty(Wrong(printed, reading.Report!, _ => true));
        Assert.Empty(reading.Report!.Deviations);
        Assert.Equal(printed, reading.Report);
        return true;
    }

    /// <summary>Fails unless every figure was read, and nothing was told.</summary>
    public static bool ReadsFiguresExactly(AnnualDisclosureReport printed, ReportReading reading)
    {
        Assert.True(reading.Problems.Count == 0, string.Join("\n", reading.Problems.Select(problem => $"{problem.Place} {problem.Message()}")));
        Assert.Empty(Wrong(printed, reading.Report!, _ => true));
        Assert.Equal((printed.Year, printed.Authority), (reading.Report!.Year, reading.Report.Authority));
        return true;
    }

    /// <summary>Fails where a figure was read that was not printed in its cell, or one is absent and neither a problem nor a deviation from the form tells of it.</summary>
    public static bool ReadsNothingElse(AnnualDisclosureReport printed, ReportReading reading)
    {
        if (reading.Report is not { } read)
        {
            Assert.NotEmpty(reading.Problems);
            return true;
        }

        Assert.Equal("", string.Join("\n", Wrong(printed, read, figure => figure.State != FigureState.Absent)));
        var absent = printed.Form.Cells.Where(cell => read[cell].State == FigureState.Absent && printed[cell].State != FigureState.Absent).Select(cell => cell.Path).ToList();
        Assert.True(absent.Count == 0 || reading.Problems.Count > 0 || read.Deviations.Count > 0, $"absent without a word: {string.Join(' ', absent)}");
        return true;
    }

    /// <summary>Fails where a figure was read, be it a blank, that was not printed in its cell; for documents that lost a part of their lines.</summary>
    public static bool ReadsNoOtherFigure(AnnualDisclosureReport printed, ReportReading reading)
    {
        if (reading.Report is { } read) Assert.Equal("", string.Join("\n", Wrong(printed, read, figure => figure.State != FigureState.Absent)));
        return true;
    }

    /// <summary>Fails where another number was read than was printed; for documents that lost a part of what was printed.</summary>
    public static bool ReadsNoOtherNumber(AnnualDisclosureReport printed, ReportReading reading)
    {
        if (reading.Report is { } read) Assert.Empty(Wrong(printed, read, figure => figure.State == FigureState.Number));
        return true;
    }

    private static IEnumerable<string> Wrong(AnnualDisclosureReport printed, AnnualDisclosureReport read, Func<Figure, bool> counts)
    {
        if (read.Edition != printed.Edition) return read.Figures.Any(counts) ? [$"{printed.Edition} → {read.Edition}"] : [];
        return printed.Form.Cells.Where(cell => read[cell] != printed[cell] && counts(read[cell]) && !IsBroken(printed[cell], read[cell])).Select(cell => $"{cell.Path}: {printed[cell]} → {read[cell]}");
    }

    // What was broken over lines in a narrow cell is kept as it stands, and never a number.
    private static bool IsBroken(Figure printed, Figure read) =>
        read.State == FigureState.Unreadable && read.Text!.Contains('\n') && read.Text.Replace("\n", "", StringComparison.Ordinal) == (printed.Text ?? printed.ToString());
}
