using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>One character too few or one line too many, at every place of a text: no number moves into another cell.</summary>
public sealed class StrayCharacterTests
{
    private const int Places = 120;

    public static TheoryData<string> Quoted { get; } =
        [.. Layout.All.Where(layout => layout.Format == LayoutFormat.Text && layout.Name.StartsWith("values with", StringComparison.Ordinal)).Select(layout => layout.ToString())];

    [Theory]
    [MemberData(nameof(Quoted))]
    public void A_quote_that_is_lost_moves_no_number(string layout)
    {
        foreach (var report in Reports(ReportEdition.Revised2021))
        {
            var text = Encoding.UTF8.GetString(Layout.Named(layout).Render(report));
            var quotes = Enumerable.Range(0, text.Length).Where(at => text[at] == '"').ToList();
            foreach (var at in Some(quotes)) AssertNothingMoves(report, string.Concat(text.AsSpan(0, at), "\uFFFD", text.AsSpan(at + 1)));
        }
    }

    [Theory]
    [InlineData("Text: a cell a line, closed by a bar; spans as further bars")]
    public void A_line_that_stands_twice_moves_no_number(string layout)
    {
        foreach (var report in Reports(ReportEdition.Trial2019))
        {
            var lines = Encoding.UTF8.GetString(Layout.Named(layout).Render(report)).Split('\n');
            foreach (var at in Some([.. Enumerable.Range(0, lines.Length)])) AssertNothingMoves(report, string.Join('\n', [.. lines[..at], lines[at], .. lines[at..]]));
        }
    }

    // A parser moves what is no cell in front of the table; where the row's end is lost too, the next row makes up the number of cells.
    [Theory]
    [InlineData("</tr>")]
    [InlineData("</tr\uFFFD")]
    public void A_cell_whose_tag_lost_its_name_moves_no_number(string end)
    {
        foreach (var layout in Layout.All.Where(layout => layout.Format == LayoutFormat.Html))
        {
            var printed = Reports(ReportEdition.Revised2021).First();
            foreach (var cell in printed.Form.Cells) printed = printed.With(cell.Path, Figure.Of(cell.Index + 1000));
            var page = Encoding.UTF8.GetString(layout.Render(printed));
            foreach (var at in Some([.. Enumerable.Range(0, page.Length - 4).Where(at => page.AsSpan(at).StartsWith("<td"))]))
            {
                var damaged = string.Concat(page.AsSpan(0, at), "<t\uFFFD", page.AsSpan(at + 3));
                var rowEnd = damaged.IndexOf("</tr>", at, StringComparison.Ordinal);
                if (rowEnd > 0) AssertNothingMoves(printed, string.Concat(damaged.AsSpan(0, rowEnd), end, damaged.AsSpan(rowEnd + 5)));
            }
        }
    }

    [Theory]
    [InlineData("Text: a cell a line, blanks dropped")]
    public void A_line_that_is_lost_moves_no_number(string layout)
    {
        foreach (var report in Reports(ReportEdition.Revised2021))
        {
            // Both decisions stand in one block: the figure of the second would be that of the first, whose cell is blank.
            var printed = report.With("proactive.administrativePenalties.decisionsMade", Figure.Blank)
                .With("proactive.normativeDocuments.repealedThisYear", Figure.Blank).With("proactive.administrativeCompulsion.decisionsMade", Figure.Of(385));
            var lines = Encoding.UTF8.GetString(Layout.Named(layout).Render(printed)).Split('\n');
            foreach (var at in Some([.. Enumerable.Range(0, lines.Length)])) AssertNothingMoves(printed, string.Join('\n', [.. lines[..at], .. lines[(at + 1)..]]));
        }
    }

    [Fact]
    public void A_remark_in_the_place_of_a_row_of_cases_is_no_row()
    {
        var lines = Encoding.UTF8.GetString(Layout.Named("Text: values with commas, the text of merged cells repeated").Render(Reports(ReportEdition.Trial2019).First()))
            .Split('\n').ToList();
        var row = lines.FindIndex(line => line.StartsWith("五、", StringComparison.Ordinal)) - 1;
        Assert.True(lines[row].Split(',').Length >= 15, lines[row]);
        lines[row] = $"采购总金额单位：元{new string(',', 14)}";
        var read = ReportDocument.ReadText(string.Join('\n', lines)).Report!;
        Assert.All(read.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.Equal(FigureState.Absent, read[cell].State));
    }

    private static IEnumerable<AnnualDisclosureReport> Reports(ReportEdition edition) => LayoutReports.Of(edition).Take(4);

    private static IEnumerable<int> Some(List<int> places) => places.Where((_, index) => index % (1 + (places.Count / Places)) == 0);

    private static void AssertNothingMoves(AnnualDisclosureReport printed, string text)
    {
        var reading = ReportDocument.ReadText(text, new ReadingOptions { Edition = printed.Edition });
        if (reading.Report is not { } read) return;
        var moved = printed.Form.Cells.Where(cell => read[cell].State == FigureState.Number && read[cell] != printed[cell]);
        Assert.Equal("", string.Join('\n', moved.Select(cell => $"{cell.Path}: {printed[cell]} → {read[cell]}")));
    }
}
