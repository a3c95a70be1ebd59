using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>
/// The form of one report on a sheet: the three tables, below each of them its checks, a sentence a line, and above all how far it is. The
/// organ stands in the title; where it is not known, there is a cell to fill it in.
/// </summary>
/// <param name="options">What it is made of.</param>
/// <param name="authority">The organ; null where it is to be filled in.</param>
/// <param name="figures">What stands in its cells.</param>
/// <param name="styles">The looks of the workbook.</param>
internal sealed class FormSheet(TemplateOptions options, string? authority, TemplateFigures figures, WorkbookStyles styles)
{
    private const double LineHeight = 15;
    private const int TitleSize = 16;
    private const int YearColumns = 2;
    private const double LeastTextHeight = 60;

    private static readonly CellLook Title = new() { Size = TitleSize, IsBold = true };
    private static readonly CellLook Section = new() { Size = 11, IsBold = true, IsLeft = true };
    private static readonly CellLook Note = new() { Size = 9, IsLeft = true };
    private static readonly CellLook Input = new() { Size = 11, HasBorder = true, IsLeft = true, IsOpen = true, StaysText = true };

    private static readonly CellLook Text = new() { HasBorder = true, IsLeft = true, IsTop = true, IsOpen = true, StaysText = true };

    private readonly Dictionary<FormCell, string> places = [];
    private readonly List<(FigureKind Kind, string Range)> inputs = [];
    private readonly List<string> checkRanges = [];
    private readonly List<string> said = [];
    private readonly IReadOnlyList<TemplateCheck> checks = TemplateCheck.Of(options.Form, options.Rules);
    private SheetDraft draft = new(styles);

    /// <summary>The sheet's markup.</summary>
    public Worksheet Write()
    {
        // What stands above all tells of what stands below, so that the sheet is laid out once before it is written.
        LayOut(new FormSummary());
        var summary = new FormSummary
        {
            Inputs = RowRanges(),
            InputCount = inputs.Count,
            Filled = places.Keys.Count(cell => figures.TotalIn(cell) is null && figures.NumberOf(cell) is not null),
            Checks = [.. checkRanges],
            Said = [.. said],
        };
        LayOut(summary);
        var (broken, odd) = (styles.Mark("FFC7CE"), styles.Mark("FFEB9C"));
        return new Worksheet(
        [
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { ShowGridLines = false, WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = LineHeight },
            new Columns(TemplateColumns.Widths.Select((width, index) =>
                new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            draft.Rows,
            new SheetProtection { Sheet = true, FormatColumns = false, FormatRows = false, FormatCells = false },
            draft.Merges,
            .. checkRanges.Prepend("A2").Select(range => TemplateRules.Marks(range, range.Split(':')[0], broken, odd)),
            TemplateRules.Of(inputs, options.Language),
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0, Orientation = OrientationValues.Portrait },
            new HeaderFooter(new OddFooter("&C— &P —")),
        ]);
    }

    private void LayOut(FormSummary summary)
    {
        draft = new SheetDraft(styles);
        foreach (var list in new System.Collections.IList[] { inputs, checkRanges, said }) list.Clear();
        WriteTitle();
        draft.NextRow(LineHeight + 3);
        var value = summary.Value(options.Language);
        if (summary.InputCount > 0) draft.Formula(0, summary.Formula(options.Language), null, value, Note with { IsBold = true });
        draft.Merge(0, TemplateColumns.Count, 1);
        Line(TemplateTexts.HowToFill.In(options.Language), Note);
        foreach (var section in FormSection.All)
        {
            if (options.Form.Tables.FirstOrDefault(table => table.Section == section.Kind) is { } table) Write(table);
            else if (options.Units is null) WriteText(section);
        }
    }

    private void WriteTitle()
    {
        draft.NextRow(30);
        var year = options.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        if (authority is not null)
        {
            draft.Text(0, PrintedText.Line(TemplateTexts.Title(authority, year).Chinese), Title);
            draft.Merge(0, TemplateColumns.Count, 1);
            return;
        }

        // The organ and, where it is open, the year are filled in before the rest of the title.
        var rest = TemplateColumns.Labels + 1;
        WriteInput(0, rest, Input with { Size = TitleSize, IsLeft = false, IsRight = true });
        if (options.Year is null) WriteInput(rest, YearColumns, Input with { Size = TitleSize, IsLeft = false });
        if (options.Year is null) rest += YearColumns;
        draft.Text(rest, TemplateTexts.Title(null, year).Chinese, Title with { IsLeft = true });
        draft.Merge(rest, TemplateColumns.Count - rest, 1);
    }

    private void WriteInput(int column, int columns, CellLook look)
    {
        for (var covered = 0; covered < columns; covered++) draft.Text(column + covered, "", look);
        draft.Merge(column, columns, 1);
    }

    private void Write(FormTable table)
    {
        draft.Skip();
        Line(FormSection.Of(table.Section).Heading, Section);
        draft.Skip();
        var written = new TemplateTable(OfficialTable.Of(table), figures, draft, places);
        written.Write();
        inputs.AddRange(written.Inputs);
        draft.Skip();
        var first = draft.RowNumber + 1;
        foreach (var check in checks.Where(check => check.Table == table))
        {
            var formula = new CheckFormula(check, cell => places[cell], figures.NumberOf);
            var sentence = check.Sentence(options.Language);
            said.Add(formula.Value(sentence, options.Language));
            draft.NextRow(HeightOf(sentence + said[^1], Note));
            draft.Formula(0, formula.Formula(sentence, options.Language), null, said[^1], Note);
            draft.Merge(0, TemplateColumns.Count, 1);
        }

        if (draft.RowNumber >= first) checkRanges.Add($"{SheetDraft.Address(0, first)}:{SheetDraft.Address(0, draft.RowNumber)}");
    }

    // The sections without a table are written in a cell of their own.
    private void WriteText(FormSection section)
    {
        var text = options.Reports.SelectMany(report => report.Sections ?? []).FirstOrDefault(given => given.Statutory == section)?.Text ?? "";
        draft.Skip();
        Line(section.Heading, Section);
        foreach (var piece in SheetDraft.Pieces(text))
        {
            draft.NextRow(Math.Max(HeightOf(piece, Text), LeastTextHeight));
            for (var column = 0; column < TemplateColumns.Count; column++) draft.Text(column, column == 0 ? PrintedText.Cell(piece) : "", Text);
            draft.Merge(0, TemplateColumns.Count, 1);
        }
    }

    private void Line(string text, CellLook look)
    {
        draft.NextRow(HeightOf(text, look));
        draft.Text(0, text, look);
        draft.Merge(0, TemplateColumns.Count, 1);
    }

    private static double HeightOf(string text, CellLook look) => LineCount.Of(text, TemplateColumns.Widths.Sum() * 10 / look.Size) * LineHeight;

    // The cells to fill in that stand side by side, as one range.
    private List<string> RowRanges() => [.. inputs.Select(input => input.Range).GroupBy(address => address.TrimStart([.. Letters]))
        .Select(row => row.Count() == 1 ? row.First() : $"{row.First()}:{row.Last()}")];

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
}
