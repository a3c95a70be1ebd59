using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Contents;

/// <summary>What was found of the statutory tables while going through a document, before its edition is known.</summary>
internal sealed class TableContents
{
    private const int LongestQuote = 200;
    private const int LeastStrays = 2;
    private readonly HashSet<PrintedCell> badHeads = [];
    private bool isHeadless;

    /// <summary>The rows, in printed order; those that could not be placed have no values.</summary>
    public List<TableRow> Rows { get; } = [];

    /// <summary>Every head of columns that was recognised.</summary>
    public List<TableHead> Heads { get; } = [];

    /// <summary>Every label of rows and blocks that was recognised, with its table.</summary>
    public List<(SectionKind Table, PrintedCell Cell)> Labels { get; } = [];

    /// <summary>Rows that no edition knows.</summary>
    public List<(SectionKind Table, PrintedCell Label)> UnknownRows { get; } = [];

    /// <summary>Row groups with figures printed in their rows.</summary>
    public List<(SectionKind Table, PrintedCell Label, IReadOnlyList<PrintedCell> Figures)> FilledGroups { get; } = [];

    /// <summary>The tables of which heads were met that are not the form's.</summary>
    public HashSet<SectionKind> RefusedTables { get; } = [];

    /// <summary>The tables of which something was met that was not read, with the first of its places; what they lack may be that.</summary>
    public Dictionary<SectionKind, DocumentPlace?> UnreadTables { get; } = [];

    /// <summary>A head of a table of section 四 with the columns of one track, of which the name is not known; null where none was met.</summary>
    public PrintedCell? PartOfCases { get; private set; }

    /// <summary>Whether any heads of a statutory table were met, be they whole or not.</summary>
    public bool HasHeads => Heads.Count > 0 || badHeads.Count > 0;

    /// <summary>How its rows of text begin and end.</summary>
    public EdgesOfRows Edges { get; } = new();

    /// <summary>The tables whose figures were placed by the form's order alone.</summary>
    public HashSet<SectionKind> AssumedTables { get; } = [];

    /// <summary>How many headings stand before what is read.</summary>
    public int Part { get; private set; }

    /// <summary>Whether figures stand without a label where no row of the form is.</summary>
    public bool HasStrays { get; private set; }

    /// <summary>Problems with their lines.</summary>
    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>Notes that a part of the document was not seen, in which any table may go on.</summary>
    public void AddUnseenPart(DocumentPlace? place)
    {
        foreach (var table in KnownForms.Current.Sections) UnreadTables.TryAdd(table, place);
    }

    /// <summary>Ends the part before a heading, or before the end of the document.</summary>
    public void EndPart()
    {
        Part++;
        isHeadless = false;
    }

    public void AddLabel(SectionKind table, PrintedCell cell) => Labels.Add((table, cell));

    /// <summary>Keeps a row, with its figures where they were placed.</summary>
    public void Add(FoundRow row, IReadOnlyList<PrintedCell>? figures)
    {
        KeyValuePair<string, PrintedCell>[] values = figures is null ? [] : [.. row.Head.ColumnKeys.Zip(figures, KeyValuePair.Create)];
        Rows.Add(new TableRow(row.Table, row.Key, row.Label, values) { HeadNumber = row.HeadNumber, Part = row.Part, Line = row.Row.Line });
    }

    /// <summary>Puts the rows of each part behind those of the one before.</summary>
    public void Order()
    {
        TableRow[] rows = [.. Rows.OrderBy(row => row.Part)];
        Rows.Clear();
        Rows.AddRange(rows);
    }

    /// <summary>Reports a row whose cells are too few or too many to be placed.</summary>
    public void ReportCells(FoundRow row, int actual, int expected, BilingualText counted) => Problems.Add(new ReadingProblem(
        actual < expected ? ProblemCatalogue.TooFewCells : ProblemCatalogue.TooManyCells, row.Label.Place,
        ("row", NameOf(row.Table, row.Label)), ("actual", BilingualText.Same($"{actual}")), ("expected", BilingualText.Same($"{expected}")),
        ("counted", counted)));

    /// <summary>Reports a row that does not prove the columns of its figures.</summary>
    public void ReportUnproven(FoundRow row, UnprovenReason reason) => Problems.Add(reason.Of(NameOf(row.Table, row.Label), row.Label.Place));

    /// <summary>Keeps a row that stands under heads that are not the form's, and tells of the first such row of a section.</summary>
    public void RefuseUnder(SectionKind table, string key, PrintedCell label, int line)
    {
        Rows.Add(new TableRow(table, key, label, []) { HeadNumber = Heads.Count, Part = Part, Line = line });
        if (isHeadless) return;
        isHeadless = true;
        Problems.Add(new ReadingProblem(ProblemCatalogue.RowWithoutHead, label.Place, ("row", BilingualText.Same(label.Text))));
    }

    /// <summary>Keeps labels and rows of figures that stand apart, and are not as many.</summary>
    public void RefuseApart(SectionKind table, IReadOnlyList<PrintedCell> labels, int rows)
    {
        if (labels.Count == 0) return;
        foreach (var label in labels)
        {
            if (RowLabel.KeyOf(label, table) is { } key) Rows.Add(new TableRow(table, key, label, []) { HeadNumber = Heads.Count, Part = Part });
        }

        Problems.Add(new ReadingProblem(ProblemCatalogue.RowsApartFromLabels, labels[0].Place, ("row", BilingualText.Same(labels[0].Text)),
            ("actual", BilingualText.Same($"{labels.Count}")), ("expected", BilingualText.Same($"{rows}"))));
    }

    /// <summary>Takes all figures back, since of which year's report they are is not known.</summary>
    public void RefuseAll(string years, int asked)
    {
        foreach (var table in Rows.Where(row => row.Values.Count > 0).GroupBy(row => row.Table).ToList())
        {
            Problems.Add(new ReadingProblem(
                ProblemCatalogue.ReportsOfSeveralYears, table.First().Label.Place,
                ("table", FormSection.Of(table.Key).Label), ("actual", BilingualText.Same(years)), ("expected",
                    new BilingualText($"{asked} 年的", $"that of {asked}"))));
        }

        for (var i = 0; i < Rows.Count; i++) Rows[i] = Rows[i] with { Values = [] };
    }

    /// <summary>Reports once that heads are not the form's.</summary>
    public void RefuseHead(SectionKind table, IReadOnlyList<PrintedCell> cells)
    {
        if (!badHeads.Add(cells[0])) return;
        RefusedTables.Add(table);
        UnreadTables.TryAdd(table, cells[0].Place);
        if (CaseParts.IsOne(table, cells))
        {
            PartOfCases ??= cells[0];
            return;
        }

        var right = KnownForms.Current.BlocksOf(table).SelectMany(block => block.Columns).Select(column => column.Label.Chinese).Distinct();
        Problems.Add(new ReadingProblem(
            ProblemCatalogue.UnknownHeads, cells[0].Place,
            ("actual", Quote(string.Join('、', cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text)))),
            ("expected", BilingualText.Same(string.Join('、', right)))));
    }

    // The one row of section 四 has no label; there the table is named.
    public static BilingualText NameOf(SectionKind table, PrintedCell label) =>
        table == SectionKind.ReconsiderationAndLitigation ? FormSection.Of(table).Label : BilingualText.Same(label.Text);

    /// <summary>Reports a line of figures that no reader of rows took.</summary>
    public void ReportUnreadFigures(SectionKind table, DocumentPlace place, string text, int figures)
    {
        UnreadTables.TryAdd(table, place);
        Problems.Add(new ReadingProblem(ProblemCatalogue.UnreadFigures, place, ("actual", Quote(text)), ("expected", BilingualText.Same($"{figures}"))));
    }

    public void ReportAnotherReport(PrintedCell cell) =>
        Problems.Add(new ReadingProblem(ProblemCatalogue.AnotherReport, cell.Place, ("actual", Quote(cell.Text))));

    public void AddUnknownRow(SectionKind table, PrintedCell label)
    {
        UnknownRows.Add((table, label));
        UnreadTables.TryAdd(table, label.Place);
        Problems.Add(new ReadingProblem(ProblemCatalogue.UnknownRow, label.Place, ("actual", Quote(label.Text))));
    }

    /// <summary>Reports figures in the row of a row group, which belong to none of its rows.</summary>
    public void AddFiguresOfGroup(SectionKind table, PrintedCell label, IReadOnlyList<PrintedCell> figures)
    {
        FilledGroups.Add((table, label, figures));
        Problems.Add(new ReadingProblem(
            ProblemCatalogue.FiguresOfGroup, label.Place, ("row", BilingualText.Same(label.Text)), ("actual",
                Quote(Joined(figures.SkipWhile(cell => cell.IsBlank))))));
    }

    /// <summary>Reports figures that no label names.</summary>
    public void ReportFiguresWithoutLabel(SectionKind table, IReadOnlyList<PrintedCell> cells)
    {
        UnreadTables.TryAdd(table, cells[0].Place);
        AddStrays(cells);
        Problems.Add(new ReadingProblem(ProblemCatalogue.RowWithoutLabel, cells[0].Place, ("actual", Quote(Joined(cells)))));
    }

    /// <summary>Adds a row that no label of the form names.</summary>
    public void AddStrays(IReadOnlyList<PrintedCell> cells) =>
        HasStrays |= cells.Count(cell => FigureText.Read(cell, FigureKind.Count).State == FigureState.Number) >= LeastStrays;

    private static string Joined(IEnumerable<PrintedCell> cells) => string.Join(" | ", cells.Select(cell => cell.Text));

    private static BilingualText Quote(string text) => BilingualText.Same(text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…");
}
