using Disclosure.Documents.Grids;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Collecting;

/// <summary>Reads the rows of a table of units.</summary>
/// <param name="table">The table.</param>
/// <param name="problems">Takes what is to be told.</param>
internal sealed class UnitTableReader(UnitTable table, List<ReadingProblem> problems)
{
    private const int LongestName = 60;
    private static readonly BilingualText NotOfForm = new("不是年报中的一格", "name no cell of the form");

    private readonly List<UnitItem> items = [];
    private int hidden;
    private bool isNamed;

    /// <summary>The units, in the order of their rows.</summary>
    public List<UnitFigures> Units { get; } = [];

    /// <summary>What the sheet prints as their sum; null where it prints none.</summary>
    public UnitFigures? Sum { get; private set; }

    /// <summary>The figures of the only unit of the sheet, which is named elsewhere; null where units are named.</summary>
    public UnitFigures? Only { get; private set; }

    /// <summary>Reads the rows.</summary>
    public void Read()
    {
        ChooseItems();
        var values = new List<UnitFigures>();
        for (var row = table.FirstRow; row < table.Grid.Rows.Count; row++)
        {
            var before = Units.Count;
            Read(row, values);
            if (Units.Count > before && table.Grid.Hidden.Contains(row)) hidden++;
        }

        SumsAmongUnits.SetApart(Units, problems, sum => Sum ??= sum);
        if (hidden > 0) problems.Add(new ReadingProblem(ProblemCatalogue.HiddenUnits, PlaceOfHeads, ("actual", NumberText.Of(hidden))));
        if (isNamed) return;

        // Where no unit is named, the figures are those of the only one: of the year, rather than of a part of it.
        Only = values.Find(each => CollectingWords.IsYearHead(each.Name)) ?? (values is [var value] ? value : values.Count == 0 ? Sum : null);
        Sum = null;
    }

    private DocumentPlace PlaceOfHeads => table.Grid.Rows[table.HeadRow][table.NameColumn].Place;

    private void Read(int row, List<UnitFigures> values)
    {
        var cells = table.Grid.Rows[row];
        var name = NameIn(cells);
        if (CollectingWords.IsOtherHead(name) || CollectingWords.IsNameHead(name) || CollectingWords.IsCorner(name)) return;
        var isFilled = items.Exists(item => !cells[item.Column].IsBlank);
        if (CollectingWords.IsComparison(name))
        {
            if (isFilled) problems.Add(new ReadingProblem(ProblemCatalogue.NoUnit, cells[table.NameColumn].Place, ("actual", BilingualText.Same(name))));
            return;
        }

        if ((CollectingWords.IsPartialSum(name) && !CollectingWords.IsSum(name)) || (!isFilled && (name.Length == 0 || CollectingWords.IsFooter(name)))) return;
        if (name.Length == 0 && !IsSum(cells))
        {
            if (!cells.All(cell => cell.IsCovered)) problems.Add(new ReadingProblem(ProblemCatalogue.FiguresWithoutUnit, PlaceIn(cells)));
            return;
        }

        var figures = items.ConvertAll(item => (item.Cell!, UnitFigures.FigureOf(cells[item.Column], item.Cell!, problems)));
        var unit = new UnitFigures(name, cells[table.NameColumn].Place, CodeIn(cells), figures);
        if (CollectingWords.IsValueHead(name)) values.Add(unit);
        else if (CollectingWords.IsSum(name) || IsSum(cells)) Sum = unit;
        else if (unit.HasAny) Add(unit);
        else if (name.Length <= LongestName && !name.Contains('：') && !name.Contains('。'))
        {
            isNamed = true;
            problems.Add(new ReadingProblem(ProblemCatalogue.UnitWithoutFigures, unit.Place, ("actual", BilingualText.Same(name))));
        }
    }

    private void Add(UnitFigures unit)
    {
        isNamed = true;
        Units.Add(unit);
    }

    private string NameIn(IReadOnlyList<PrintedCell> cells) => cells[table.NameColumn].Text.ReplaceLineEndings("").Trim();

    // A sum may be named in front of the names, in a cell of its own or one that spans over them.
    private bool IsSum(IReadOnlyList<PrintedCell> cells) => cells.Take(table.NameColumn + 1).Any(cell => CollectingWords.IsSum(cell.Text));

    private string? CodeIn(IReadOnlyList<PrintedCell> cells) =>
        table.CodeColumn is int column && cells[column].Text.Trim() is { Length: > 0 } code ? code : null;

    private DocumentPlace PlaceIn(IReadOnlyList<PrintedCell> cells) => cells[items.Find(item => !cells[item.Column].IsBlank)!.Column].Place;

    // Of two columns of one cell, one that is blank throughout is none; a column that is filled in and not placed is told.
    private void ChooseItems()
    {
        foreach (var same in table.Items.Where(item => item.Cell is not null).GroupBy(item => item.Cell))
        {
            var filled = same.Where(item => IsFilled(item.Column)).ToList();
            items.Add(filled.Count > 0 ? filled[0] : same.First());
            if (filled.Count < 2) continue;
            problems.Add(new ReadingProblem(ProblemCatalogue.RepeatedItem, HeadOf(filled[1]).Place, ("row", same.Key!.Name),
                ("actual", PlaceWords.Of(filled.Select(item => HeadOf(item).Place)))));
        }

        items.Sort((one, other) => one.Column.CompareTo(other.Column));
        foreach (var item in table.Items.Where(item => item.Cell is null && HasNumbers(item.Column)))
        {
            var right = item.Fitting < 2 ? NotOfForm : new BilingualText($"可能是 {item.Fitting} 格中的任何一格", $"fit {item.Fitting} cells of the form");
            var met = BilingualText.Same(item.Text.Replace('\n', ' '));
            problems.Add(new ReadingProblem(ProblemCatalogue.UnreadItem, HeadOf(item).Place, ("actual", met), ("expected", right)));
        }
    }

    private PrintedCell HeadOf(UnitItem item) => table.Grid.Rows[table.FirstRow - 1][item.Column];

    private bool IsFilled(int column) => table.Grid.Rows.Skip(table.FirstRow).Any(row => !row[column].IsBlank);

    private bool HasNumbers(int column) => table.Grid.Rows.Skip(table.FirstRow)
        .Any(row => row[column].Text is { Length: > 0 and < 20 } text && char.IsAsciiDigit(text[0]) && !CollectingWords.IsOtherHead(NameIn(row)));
}
