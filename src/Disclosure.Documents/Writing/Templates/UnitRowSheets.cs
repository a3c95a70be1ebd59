using System.Globalization;
using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Forms;
using Disclosure.Messages;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>A wide sheet with a row for each unit and their sum below, and beside it a sheet with every check of every unit.</summary>
/// <param name="options">What it is made of.</param>
/// <param name="units">The units, each with what stands in its cells.</param>
/// <param name="styles">The looks of the workbook.</param>
internal sealed class UnitRowSheets(TemplateOptions options, IReadOnlyList<(string Name, TemplateFigures Figures)> units, WorkbookStyles styles)
{
    private const int FirstRow = UnitHeads.Rows + 3;
    private const int NameColumn = 1;
    private const int FirstFigure = 3;
    private const int FirstCheck = 2;

    private static readonly CellLook Title = new() { Size = 16, IsBold = true, IsLeft = true, IsOneLine = true };
    private static readonly CellLook Note = new() { Size = 10, IsLeft = true, IsOneLine = true };
    private static readonly CellLook Head = new() { Size = 9, HasBorder = true, Fill = "F2F2F2" };
    private static readonly CellLook Name = new() { HasBorder = true, IsLeft = true, StaysText = true };
    private static readonly CellLook Computed = new() { HasBorder = true, Fill = "F2F2F2", Decimals = 0 };
    private static readonly CellLook Said = new() { Size = 9, HasBorder = true, IsLeft = true, IsOneLine = true, Fill = "F2F2F2" };
    private static readonly CellLook Sentence = Head with { IsLeft = true, IsTop = true };

    private readonly IReadOnlyList<FormCell> cells = options.Form.Cells;
    private readonly IReadOnlyList<TemplateCheck> checks = TemplateCheck.Of(options.Form, options.Rules);

    private string ChecksSheet => TemplateTexts.Checks.In(options.Language);

    private string UnitsSheet => TemplateTexts.Collection.In(options.Language);

    /// <summary>The sheets, each with its name.</summary>
    public IEnumerable<WrittenSheet> Write() => [new(UnitsSheet, Units(), Repeated(NameColumn)), new(ChecksSheet, Checks(), Repeated(NameColumn))];

    // Heads and names stand on every page that the wide sheet is printed on.
    private static string Repeated(int column) => $"$A:${SheetDraft.Address(column, 1).TrimEnd('1')},$3:${FirstRow - 1}";

    private Worksheet Units()
    {
        var draft = new SheetDraft(styles);
        Begin(draft, TemplateTexts.HowToCollect);
        List<string[]> heads =
        [
            [.. Enumerable.Repeat(TemplateTexts.Number.In(options.Language), UnitHeads.Rows)],
            [.. Enumerable.Repeat(TemplateTexts.Unit.In(options.Language), UnitHeads.Rows)],
            [.. Enumerable.Repeat(ChecksSheet, UnitHeads.Rows)],
            .. cells.Select(UnitHeads.Over),
        ];
        for (var row = 0; row < UnitHeads.Rows; row++)
        {
            draft.NextRow(row == UnitHeads.Rows - 1 ? 48 : 30);
            UnitHeads.Write(draft, 0, heads, row, Head);
        }

        for (var unit = 0; unit < units.Count; unit++) Write(draft, unit);
        WriteSum(draft);
        return Sheet(draft, [4, 26, 22, .. cells.Select(_ => 7.0)], FirstFigure,
            TemplateRules.Marks($"C{FirstRow}:C{FirstRow + units.Count - 1}", $"C{FirstRow}", styles.Mark("FFC7CE"), styles.Mark("FFEB9C")), Inputs());
    }

    private void Write(SheetDraft draft, int unit)
    {
        var (name, figures) = units[unit];
        draft.NextRow(18);
        draft.Number(0, (unit + 1).ToString(CultureInfo.InvariantCulture), Computed);
        draft.Text(NameColumn, PrintedText.Line(name), Name);
        WriteSummary(draft, unit);
        foreach (var cell in cells)
        {
            var column = FirstFigure + cell.Index;
            var look = cell.Kind == FigureKind.Amount ? Computed with { Fill = null, Decimals = null } : Computed with { Fill = null };
            if (figures.TotalIn(cell) is { } total)
            {
                draft.Formula(column, TemplateFigures.SumOf(total, part => AddressOf(part, unit)), figures.NumberOf(cell), "", Computed);
            }
            else if (figures.NumberOf(cell) is { } number) draft.Number(column, NumberText.Plain(number), look);
            else draft.Text(column, figures.TextOf(cell), look);
        }
    }

    private void WriteSummary(SheetDraft draft, int unit)
    {
        var row = FirstRow + unit;
        var inputs = cells.Where(cell => units[unit].Figures.TotalIn(cell) is null).ToList();
        var summary = new FormSummary
        {
            Inputs = [.. Runs(inputs).Select(run => $"{SheetDraft.Address(FirstFigure + run.First, row)}:{SheetDraft.Address(FirstFigure + run.Last, row)}")],
            InputCount = inputs.Count,
            Filled = inputs.Count(cell => units[unit].Figures.NumberOf(cell) is not null),
            Checks = checks.Count == 0
                ? []
                : [$"'{ChecksSheet}'!{SheetDraft.Address(FirstCheck, row)}:{SheetDraft.Address(FirstCheck + checks.Count - 1, row)}"],
            Said = [.. checks.Select(check => FormulaOf(check, unit).Value("", options.Language))],
        };
        draft.Formula(2, summary.Formula(options.Language), null, summary.Value(options.Language), Said);
    }

    // The sum ends above its own row, wherever rows are inserted.
    private void WriteSum(SheetDraft draft)
    {
        draft.NextRow(18);
        draft.Text(0, "", Computed);
        draft.Text(NameColumn, TemplateTexts.Sum.In(options.Language), Computed with { IsBold = true });
        draft.Text(2, "", Computed);
        foreach (var cell in cells)
        {
            var column = SheetDraft.Address(FirstFigure + cell.Index, 1).TrimEnd('1');
            var range = $"{column}{FirstRow}:INDEX({column}:{column},ROW()-1)";
            var numbers = units.Select(unit => unit.Figures.NumberOf(cell)).OfType<decimal>().ToList();
            draft.Formula(FirstFigure + cell.Index, $"IF(COUNT({range})=0,\"\",SUM({range}))", numbers.Count == 0 ? null : numbers.Sum(), "",
                Computed with { IsBold = true, Decimals = cell.Kind == FigureKind.Amount ? null : 0 });
        }
    }

    private Worksheet Checks()
    {
        var draft = new SheetDraft(styles);
        Begin(draft, TemplateTexts.HowToCollect);
        var heads = checks.Select(check => new[] { check.Rule.Id, check.Rule.Statement.In(options.Language), check.Where.In(options.Language), "" }).ToList();
        for (var row = 0; row < UnitHeads.Rows; row++)
        {
            draft.NextRow(row == 1 ? 60 : 18);
            draft.Text(0, row == 0 ? TemplateTexts.Number.In(options.Language) : "", Head);
            draft.Text(NameColumn, row == 0 ? TemplateTexts.Unit.In(options.Language) : "", Head);
            UnitHeads.Write(draft, FirstCheck, heads, row, row == 1 ? Sentence : Head);
        }

        for (var unit = 0; unit < units.Count; unit++)
        {
            draft.NextRow(18);
            draft.Number(0, (unit + 1).ToString(CultureInfo.InvariantCulture), Computed);
            var name = $"'{UnitsSheet}'!{SheetDraft.Address(NameColumn, FirstRow + unit)}";
            draft.Formula(NameColumn, $"IF({name}=\"\",\"\",{name})", null, PrintedText.Line(units[unit].Name), Said);
            for (var place = 0; place < checks.Count; place++)
            {
                var formula = FormulaOf(checks[place], unit);
                draft.Formula(FirstCheck + place, formula.Formula("", options.Language), null, formula.Value("", options.Language), Said);
            }
        }

        var last = SheetDraft.Address(FirstCheck + checks.Count - 1, FirstRow + units.Count - 1);
        return Sheet(draft, [4, 26, .. checks.Select(_ => 16.0)], FirstCheck,
            TemplateRules.Marks($"C{FirstRow}:{last}", $"C{FirstRow}", styles.Mark("FFC7CE"), styles.Mark("FFEB9C")), null);
    }

    private CheckFormula FormulaOf(TemplateCheck check, int unit) =>
        new(check, cell => $"'{UnitsSheet}'!{AddressOf(cell, unit)}", units[unit].Figures.NumberOf);

    private static string AddressOf(FormCell cell, int unit) => SheetDraft.Address(FirstFigure + cell.Index, FirstRow + unit);

    private void Begin(SheetDraft draft, BilingualText how)
    {
        draft.NextRow(28);
        draft.Text(0, PrintedText.Line(TemplateTexts.CollectionTitle(options.Authority, options.Year).In(options.Language)), Title);
        draft.NextRow(18);
        draft.Text(0, how.In(options.Language), Note);
    }

    private DataValidations Inputs()
    {
        var ranges = Runs([.. cells.Where(cell => options.Form.Totals.All(total => total.Cell != cell))])
            .Select(run => (cells[run.First].Kind,
                $"{SheetDraft.Address(FirstFigure + run.First, FirstRow)}:{SheetDraft.Address(FirstFigure + run.Last, FirstRow + units.Count - 1)}"));
        return TemplateRules.Of(ranges, options.Language);
    }

    // Cells of one kind that stand side by side.
    private static IEnumerable<(int First, int Last)> Runs(List<FormCell> some)
    {
        for (var start = 0; start < some.Count;)
        {
            var end = start + 1;
            while (end < some.Count && some[end].Index == some[end - 1].Index + 1 && some[end].Kind == some[start].Kind) end++;
            yield return (some[start].Index, some[end - 1].Index);
            start = end;
        }
    }

    private static Worksheet Sheet(
        SheetDraft draft, IEnumerable<double> widths, int held, ConditionalFormatting marks, DataValidations? inputs) => new(
    [
        new SheetViews(new SheetView(new Pane
        {
            HorizontalSplit = held,
            VerticalSplit = FirstRow - 1,
            TopLeftCell = SheetDraft.Address(held, FirstRow),
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        }) { WorkbookViewId = 0 }),
        new SheetFormatProperties { DefaultRowHeight = 16 },
        new Columns(widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
        draft.Rows,
        .. draft.HasMerges ? [draft.Merges] : Array.Empty<MergeCells>(),
        marks,
        .. inputs is null ? [] : new[] { inputs },
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = 8, Scale = 70, PageOrder = PageOrderValues.OverThenDown, Orientation = OrientationValues.Landscape },
    ]);
}
