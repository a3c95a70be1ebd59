using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>The tables between two headings: finds heads, labels and rows of figures, which are judged together.</summary>
internal sealed class TableStretch(TableContents contents)
{
    // More than is written beside a figure.
    private const int LettersOfProse = 10;
    private const int LettersOfWords = 2;
    private readonly PendingHead pendingHead = new();
    private readonly LabelsApart apart = new(contents);
    private readonly List<FoundRow> rows = [];
    private readonly List<UnknownRow> unknown = [];
    private PrintedCell? title;
    private PrintedGrid? headGrid;
    private PrintedGrid? grid;
    private int? page;
    private GridShape? shape;

    /// <summary>The heads that hold for the next row; null where none do.</summary>
    public TableHead? Head { get; private set; }

    /// <summary>Reads the next row.</summary>
    /// <param name="line">The row.</param>
    /// <param name="number">Which line of the document it is, from 0.</param>
    /// <returns>Whether the row is part of a statutory table.</returns>
    public bool Read(PrintedLine line, int number)
    {
        var isUsed = Take(line, number);
        if (!isUsed) contents.AddStrays(line.Cells);
        return isUsed;
    }

    private bool Take(PrintedLine line, int number)
    {
        if (line.Grid != grid) Enter(line);
        var cells = shape?.WithoutNumbers(line.Cells) ?? line.Cells;
        var row = new PrintedRow(cells, number) { Shape = shape, Edges = line.Edges, End = line.IsOfSpaces ? PieceEnd.Spaces : PieceEnd.Cell };
        var printed = cells.Where(cell => !cell.IsBlank).ToList();
        page = line.Place.Page;
        if (cells.All(cell => !cell.IsOwn)) return false;
        if (printed.Count == 0) return ReadCases(row) || (apart.IsAwaited && AddApart(row));
        if (HeadRow.Is(printed) || IsHeadOfAwaited(printed)
            || (!pendingHead.IsEmpty && HeadRow.GoesOn(printed) && pendingHead.Cells.Exists(cell => !LabelIndex.Of(cell.Text).IsKnown)))
        {
            pendingHead.Add(cells, line.Edges);
            return true;
        }

        if (printed.Count == 1 && LabelIndex.Of(printed[0].Text).IsOfBlock)
        {
            EndHead();
            contents.AddLabel(SectionKind.ProactiveDisclosure, printed[0]);
            return true;
        }

        EndHead();
        if (printed.Count == 1 && TrackTitle.Of(printed[0]) is { } track)
        {
            title = track;
            return true;
        }

        return Head?.Table == SectionKind.ReconsiderationAndLitigation ? ReadCases(row) : ReadLabelled(row, printed);
    }

    /// <summary>Sets what stands right above the next row; null where it is no name of a track.</summary>
    public void SetTitle(PrintedCell? above) => title = above;

    /// <summary>Ends what goes on, since text stands between the rows.</summary>
    /// <param name="ofFigures">Whether it has figures of a row, which may belong to a label beside it.</param>
    public void Interrupt(bool ofFigures)
    {
        EndHead();
        apart.End();
        if (ofFigures) apart.Distrust();
    }

    /// <summary>Begins with labels of rows that stand alone, and the rows of which may follow.</summary>
    public void Await(IReadOnlyList<PrintedCell> labels)
    {
        EndHead();
        apart.Begin(labels);
    }

    /// <summary>Takes heads whose pieces stand a line each; null where they are not the form's.</summary>
    public void Enter(SectionKind table, IReadOnlyList<PrintedCell> cells, TableHead? head)
    {
        Head = head is not null && CaseHeads.LacksNames(head, cells) && contents.RefusedTables.Contains(table) ? null : head;
        if (Head is null) contents.RefuseHead(table, cells);
        else contents.Heads.Add(Head);
    }

    /// <summary>Forgets the heads of pieces that stand a line each.</summary>
    public void LeaveStrip() => Head = Head is { IsOfStrip: true } ? null : Head;

    /// <summary>Keeps a row of figures under the heads that hold.</summary>
    public void Add(PrintedRow row, string key, int label)
    {
        if (row.Cells.Count == 0) throw new ArgumentException("A row has pieces.", nameof(row));
        rows.Add(new FoundRow(row, Head!, contents.Heads.Count, key, row.Cells[Math.Max(0, label)], label));
    }

    /// <summary>Keeps a row that is named by no label of the form, until its neighbours are known.</summary>
    public void AddUnknown(PrintedRow row, int label) => unknown.Add(new UnknownRow(row, Head!, contents.Heads.Count, label));

    /// <summary>Leaves the last row unread, since what stands below may be one of its figures.</summary>
    public void DoubtLast() => rows[^1] = rows[^1] with { Doubt = UnprovenReason.FiguresBelow };

    /// <summary>Ends the stretch.</summary>
    /// <returns>Its rows, to be judged once all rows of the document are known.</returns>
    public IReadOnlyList<FoundRow> End()
    {
        EndHead();
        rows.AddRange(apart.Leave());
        rows.AddRange(RowSequence.Named(unknown, rows, contents));
        FoundRow[] found = [.. rows.OrderBy(row => row.Row.Line).Select(row => row with { Part = contents.Part })];
        foreach (var row in found) contents.Edges.Add(row);
        contents.EndPart();
        return found;
    }

    private void Enter(PrintedLine line)
    {
        // A page break within the head of a table leaves its rows in two grids.
        var isRestOfHead = grid is not null && !pendingHead.IsEmpty && line.Cells.Count == pendingHead.Width && line.Place.Page == page + 1
            && HeadRow.Is([.. line.Cells.Where(cell => !cell.IsBlank)]);
        if (!isRestOfHead) EndHead();
        grid = line.Grid;
        shape = grid is null ? null : GridShape.Of(grid);
    }

    // Below a label that stands alone, the one column of its row needs no corner beside it.
    private bool IsHeadOfAwaited(List<PrintedCell> printed) => printed.Count == 1 && apart.IsAwaited && HeadOfAwaited(printed) is not null;

    private SectionKind? HeadOfAwaited(List<PrintedCell> printed) =>
        RowLabel.TableOf(apart.FirstLabel) is SectionKind table
            && LabelIndex.Of(printed[0].Text).Elements.Any(element => element is FormColumn && element.Table!.Section == table) ? table : null;

    private void EndHead()
    {
        if (pendingHead.IsEmpty) return;
        var cells = pendingHead.Cells;
        Head = null;
        if (TableOf(cells) is SectionKind table)
        {
            Enter(table, cells, pendingHead.Read(table, title, grid is not null));
            title = null;
            headGrid = grid;
        }

        pendingHead.Clear();
    }

    private SectionKind? TableOf(List<PrintedCell> cells) =>
        HeadReader.TableOf(cells)
        ?? (HeadRow.IsCornered(cells) ? SectionKind.ProactiveDisclosure : cells.Count == 1 && apart.IsAwaited ? HeadOfAwaited(cells) : null);

    private bool ReadCases(PrintedRow row)
    {
        EndHead();
        if (Head?.Table != SectionKind.ReconsiderationAndLitigation || !CanContinue(row.Cells)) return false;
        List<PrintedCell> printed = [.. row.Cells.Where(cell => !cell.IsBlank)];
        var leastLetters = printed.Exists(cell => cell.Text.Any(char.IsDigit)) ? LettersOfProse : LettersOfWords;
        if (TableNote.Is(printed) || (printed.Count == 1 && printed[0].Text.Count(char.IsLetter) >= leastLetters)) return false;

        // In a sheet, a row of another table is as wide.
        if (row.Cells.FirstOrDefault(cell => RowLabel.TableOf(cell) is not null) is { } label) contents.AddUnknownRow(Head.Table, label);
        else Add(row, "", -1);
        return true;
    }

    // A grid of its own below the table may be its next page, or anything else.
    private bool CanContinue(IReadOnlyList<PrintedCell> cells) =>
        grid == headGrid || (grid is not null && cells.Count(cell => cell.IsOwn) == Head!.ColumnKeys.Count
            && cells.All(cell => FigureText.Read(cell, FigureKind.SignedChange).State != FigureState.Unreadable));

    private bool ReadLabelled(PrintedRow row, List<PrintedCell> printed)
    {
        var cells = row.Cells;
        if ((Head?.Table ?? RowLabel.TableOf(printed[0])) is not SectionKind section) return false;
        var labels = RowLabel.InFront(cells, section);
        foreach (var label in labels) contents.AddLabel(section, cells[label]);
        if (labels.Count == 0) return ReadUnlabelled(row, printed, section);
        apart.Drop();
        var last = labels[^1];
        var isBlank = cells.Skip(last + 1).All(cell => cell.IsBlank);
        if (RowLabel.KeyOf(cells[last], section) is string key && !(isBlank && RowLabel.IsGroup(cells[last]) && last + 1 == cells.Count))
        {
            if (Head is null) contents.RefuseUnder(section, key, cells[last], row.Line);
            else Add(row, key, last);
            return true;
        }

        var next = Enumerable.Range(last + 1, cells.Count - last - 1).FirstOrDefault(index => !cells[index].IsBlank, -1);
        if (next >= 0 && cells[next].HasWords) AddUnknownOf(row, next, section);
        else if (next >= 0) contents.AddFiguresOfGroup(section, cells[last], [.. cells.Skip(last + 1)]);
        return true;
    }

    private void AddUnknownOf(PrintedRow row, int label, SectionKind section)
    {
        if (Head is null) contents.AddUnknownRow(section, row.Cells[label]);
        else AddUnknown(row, label);
    }

    private bool ReadUnlabelled(PrintedRow row, List<PrintedCell> printed, SectionKind section)
    {
        if (Head is null || !IsOfTable(section, row.Cells) || TableNote.Is(printed)) return false;
        if (apart.IsAwaited && AddApart(row)) return true;
        var isNamed = printed[0].HasWords;
        if (isNamed && row.Cells.Count > 1) AddUnknown(row, row.Cells.ToList().IndexOf(printed[0]));
        else if (printed.Exists(cell => cell.Text.Any(char.IsDigit))) ReportFragment(printed);
        return true;
    }

    // A table that goes on over a page stands in a grid of its own there: it has rows of the form, or as many columns.
    private bool IsOfTable(SectionKind section, IReadOnlyList<PrintedCell> cells) =>
        grid == headGrid || (grid is not null && (shape!.Tables.Contains(section) || (page is not null && cells.Count == Head!.Width)));

    // What begins with words is a row of its own, and leaves the labels above without theirs.
    private bool AddApart(PrintedRow row)
    {
        if (Head is null || grid != headGrid) return false;
        if (row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first && first.HasWords && !first.Text.Any(char.IsDigit))
        {
            apart.Distrust();
            return false;
        }

        apart.Add(row, Head, contents.Heads.Count);
        return true;
    }

    // Figures of their own below a row may be the rest of its figures, broken over the line.
    private void ReportFragment(List<PrintedCell> printed)
    {
        contents.ReportFiguresWithoutLabel(Head!.Table, printed);
        apart.Distrust();
        if (printed.Count < Head!.ColumnKeys.Count && rows.Count > 0 && rows[^1].Table == Head.Table) DoubtLast();
    }
}
