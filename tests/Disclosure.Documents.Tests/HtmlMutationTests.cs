using System.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

/// <summary>Damaged pages keep the first law: a figure that is read is one that was printed in that cell.</summary>
public sealed class HtmlMutationTests
{
    private const int TestsPerDamage = 200;

    // Where each cell holds a table, a row that is lost is a figure that is lost.
    private const int TablePrinters = 18;

    public static TheoryData<string> Kinds => [.. HtmlDamage.All.Select(damage => damage.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damage_never_moves_a_figure(string kind)
    {
        var damage = HtmlDamage.All.Single(each => each.Name == kind).Damage;
        var documents =
            from report in PrintableReports.Any
            from layout in Gen.Elements(HtmlLayout.All.Take(TablePrinters))
            let page = Encoding.UTF8.GetString(layout.Render(report))
            from damaged in damage(page)
            select (Report: new PrintableReport(report), Layout: layout.Name, Page: damaged);
        Prop.ForAll(Arb.From(documents), document =>
        {
            if (ReportDocument.ReadText(document.Page, new ReadingOptions { Edition = document.Report.Report.Edition }).Report is not { } read) return;
            var printed = document.Report.Report;
            var wrong = printed.Form.Cells.Where(cell => read[cell] != printed[cell] && read[cell].State != FigureState.Absent && !IsUnreadable(read[cell], printed[cell]));
            Assert.True(!wrong.Any(), $"{document.Layout}: {string.Join("; ", wrong.Select(cell => $"{cell.Path}: {printed[cell]} → {read[cell]} {read[cell].Place}"))}\n{document.Page}");
        }).Check(Runs.Of(TestsPerDamage));
    }

    // Damage within the cell itself leaves its figure unreadable, in the place where it stood.
    private static bool LostOneLetter(string before, string after) =>
        Enumerable.Range(0, before.Length).Any(lost => before.Remove(lost, 1) == after);

    private static bool IsUnreadable(Figure read, Figure printed) =>
        read.State == FigureState.Unreadable && (LostOneLetter(printed.ToString(), read.Text!) || read.Text!.Contains('\uFFFD') || read.Text.Contains(printed.ToString(), StringComparison.Ordinal));
}
