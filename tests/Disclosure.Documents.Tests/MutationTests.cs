using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

/// <summary>Damaged documents keep the first law: a figure that is read is one that was printed in that cell.</summary>
public sealed class MutationTests
{
    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, TextLayout.All.Count)];

    // One line: where a figure and the next row's label are both lost, the next row's figure stands in their place and
    // nobody can tell. Where a figure stands on a line of its own before its bar, losing it leaves a blank cell.
    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_line_that_is_lost_never_moves_a_figure(int layout) =>
        Check(layout, onlyNumbers: true, text => Gen.Choose(0, Lines(text).Length - 1).Select(lost => Without(Lines(text), [lost])));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Blanks_that_are_dropped_never_move_a_figure(int layout) =>
        Check(layout, onlyNumbers: false, text => Gen.Constant(string.Join('\n', Lines(text).Where(line => line.Trim().Length > 0 && line.Trim() != "|"))));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Some_blanks_that_are_dropped_never_move_a_figure(int layout) =>
        Check(layout, onlyNumbers: false, text => Gen.Elements(Blanks(text)).Select(blank => Without(Lines(text), [blank])));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_document_that_is_cut_off_never_moves_a_figure(int layout) =>
        Check(layout, onlyNumbers: false, text => Gen.Choose(1, Lines(text).Length - 1).Select(kept => string.Join('\n', Lines(text).Take(kept))));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_line_that_stands_twice_never_moves_a_figure(int layout) =>
        Check(layout, onlyNumbers: false, IsBare(layout) ? BalancedReports.Any : PrintableReports.Any, text => Gen.Choose(0, Lines(text).Length - 1).Select(twice => string.Join('\n', Lines(text)[..twice].Append(Lines(text)[twice]).Concat(Lines(text)[twice..]))));

    // Without bars, a line that stands twice before a blank total looks like a row with an empty line behind it.
    private static bool IsBare(int layout) => TextLayout.All[layout].Name is "a cell a line" or "a cell a line, an empty line between";

    private static void Check(int layout, bool onlyNumbers, Func<string, Gen<string>> mutate) => Check(layout, onlyNumbers, PrintableReports.Any, mutate);

    private static void Check(int layout, bool onlyNumbers, Gen<AnnualDisclosureReport> reports, Func<string, Gen<string>> mutate)
    {
        var documents =
            from report in reports
            let text = TextLayout.All[layout].Render(report)
            from damaged in mutate(text)
            select (Report: new PrintableReport(report), Text: damaged);
        Prop.ForAll(Arb.From(documents), document =>
        {
            if (ReportDocument.ReadText(document.Text, new ReadingOptions { Edition = document.Report.Report.Edition }).Report is not { } read) return;
            var printed = document.Report.Report;
            var wrong = printed.Form.Cells.Where(cell => read[cell] != printed[cell]
                && (read[cell].State == FigureState.Number || (!onlyNumbers && read[cell].State != FigureState.Absent)));
            Assert.Empty(wrong.Select(cell => $"{cell.Path}: {printed[cell]} → {read[cell]}\n{document.Text}"));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Separators_that_are_lost_never_move_a_figure(int layout) =>
        Check(layout, onlyNumbers: true, text => Gen.Elements(Separators(text)).Select(at => text.Remove(at, 1)));

    private static int[] Separators(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(i => text[i] is '|' or '\t').DefaultIfEmpty(0)];

    private static string[] Lines(string text) => text.Split('\n');

    private static int[] Blanks(string text) =>
        [.. Lines(text).Select((line, index) => (line, index)).Where(pair => pair.line.Trim() is "" or "|").Select(pair => pair.index).DefaultIfEmpty(0)];

    private static string Without(string[] lines, IEnumerable<int> lost) => string.Join('\n', lines.Where((_, index) => !lost.Contains(index)));
}
