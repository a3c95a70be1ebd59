using Disclosure.Reports;
using Disclosure.Testing.Damage;

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

    /// <summary>Fails unless each row was read as it was printed, or refused; with at most a problem for each row, and at least one.</summary>
    public static void ReadsRowsOrRefusesThem(AnnualDisclosureReport printed, ReportReading reading)
    {
        Assert.Empty(Wrong(printed, reading.Report!, figure => figure.State != FigureState.Absent));
        var lost = printed.Form.Cells.Where(cell => reading.Report![cell].State == FigureState.Absent).Select(cell => cell.Row.Key.Length == 0 ? cell.Table.Path : cell.Row.Path).Distinct().Count();
        Assert.InRange(reading.Problems.Count, Math.Min(lost, 1), lost);
    }

    /// <summary>Fails where a figure was read in a row that has a label, or nothing tells of such rows.</summary>
    public static void ReadsNoLabelledRow(AnnualDisclosureReport printed, ReportReading reading)
    {
        Assert.NotEmpty(reading.Problems);
        Assert.All(printed.Form.Cells.Where(cell => cell.Row.Key.Length > 0), cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
    }

    /// <summary>Fails where anything was read of a figure, or nothing tells of a table.</summary>
    public static void ReadsNoFigure(AnnualDisclosureReport printed, ReportReading reading)
    {
        Assert.True(reading.Problems.Count >= printed.Form.Tables.Count, string.Join("\n", reading.Problems.Select(problem => problem.Message())));
        Assert.Equal("", string.Join("\n", printed.Form.Cells.Where(cell => reading.Report![cell].State != FigureState.Absent).Select(cell => $"{cell.Path}: {reading.Report![cell]}")));
    }

    /// <summary>
    /// Fails where a number was read that was not printed in its cell; where something else was, unless the damage can
    /// have put it there; and where a cell is absent and nothing tells of it, be it a rule.
    /// </summary>
    public static void HoldsForDamaged(DamagedDocument document, ReportReading reading)
    {
        if (reading.Report is not { } read)
        {
            Assert.NotEmpty(reading.Problems);
            return;
        }

        var printed = document.Printed;
        Assert.Empty(Wrong(printed, read, figure => figure.State == FigureState.Number || (!document.Damage.Erases && figure.IsEmpty)));
        if (reading.Problems.Count > 0 || read.Deviations.Count > 0 || !read.Figures.Any(figure => figure.State == FigureState.Absent)) return;
        Assert.Contains(ReportAudit.Run(read).Findings, finding => finding.RuleId is "DC1105" or "DC1106");
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
