using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping;

/// <summary>Reads tables whose rows stand a line each.</summary>
internal sealed class RowReader(TableContents contents)
{
    private readonly List<IReadOnlyList<PrintedCell>> pendingHead = [];
    private readonly LooseRows loose = new(contents);
    private readonly CountedRows counted = new(contents);
    private PrintedCell? title;
    private TableHead? head;
    private PrintedGrid? headGrid;
    private bool isHeadEdged;
    private bool isEdged;
    private PrintedGrid? grid;
    private int? page;
    private GridShape? shape;

    /// <summary>Reads the next row.</summary>
    /// <returns>Whether the row is part of a statutory table.</returns>
    public bool Read(PrintedLine line)
    {
        if (line.Grid != grid) Enter(line);
        var cells = shape?.WithoutNumbers(line.Cells) ?? line.Cells;
        var printed = cells.Where(cell => !cell.IsBlank).ToList();
        isEdged = line.IsEdged;
        page = line.Place.Page;
        if (cells.All(cell => !cell.IsOwn)) return false;
        if (printed.Count == 0) return ReadCases(cells) || (loose.IsAwaited && AddLoose(cells));
        if (HeadRow.Is(printed) || IsHeadOfAwaited(printed))
        {
            pendingHead.Add(cells);
            isHeadEdged = isEdged;
            return true;
        }

        if (printed.Count == 1 && LabelIndex.Of(printed[0].Text).IsOfBlock)
        {
            EndHead();
            contents.SeeLabel(SectionKind.ProactiveDisclosure, printed[0]);
            return true;
        }

        EndHead();
        if (printed.Count == 1 && TrackTitle.Of(printed[0]) is { } track)
        {
            title = track;
            return true;
        }

        return head?.Table == SectionKind.ReconsiderationAndLitigation ? ReadCases(cells) : ReadLabelled(cells, printed);
    }

    /// <summary>Hears what stands right above the next row; null where it is no name of a track.</summary>
    public void SeeTitle(PrintedCell? above) => title = above;

    /// <summary>Hears that text stands between the rows.</summary>
    public void Interrupt()
    {
        EndHead();
        loose.Interrupt();
    }

    /// <summary>Hears labels of rows that stand alone, and the rows of which may follow.</summary>
    public void Await(IReadOnlyList<PrintedCell> labels)
    {
        EndHead();
        loose.Begin(labels);
    }

    /// <summary>Forgets the heads: what follows stands outside the table.</summary>
    public void Leave()
    {
        loose.Leave();
        pendingHead.Clear();
        head = null;
        headGrid = null;
        grid = null;
        contents.EndPart();
    }

    private void Enter(PrintedLine line)
    {
        // A page break within the head of a table leaves its rows in two grids.
        var isRestOfHead = grid is not null && pendingHead.Count > 0 && line.Cells.Count == pendingHead[0].Count && line.Place.Page == page + 1
            && HeadRow.Is([.. line.Cells.Where(cell => !cell.IsBlank)]);
        if (!isRestOfHead) EndHead();
        grid = line.Grid;
        shape = grid is null ? null : GridShape.Of(grid);
    }

    // Below a label that stands alone, the one column of its row needs no corner beside it.
    private bool IsHeadOfAwaited(List<PrintedCell> printed) =>
        printed.Count == 1 && loose.IsAwaited && HeadOfAwaited(printed) is not null;

    private SectionKind? HeadOfAwaited(List<PrintedCell> printed) =>
        RowLabel.TableOf(loose.FirstLabel) is SectionKind table && LabelIndex.Of(printed[0].Text).Elements.Any(element => element is FormColumn && element.Table!.Section == table) ? table : null;

    private void EndHead()
    {
        if (pendingHead.Count == 0) return;
        var cells = pendingHead.SelectMany(row => row).Where(cell => !cell.IsBlank).ToList();
        head = null;
        if (TableOf(cells) is SectionKind table)
        {
            head = HeadReader.Read(table, pendingHead, hasPositions: true) ?? (title is null ? null : HeadReader.Read(table, [[title], .. pendingHead], hasPositions: true));
            title = null;
            if (head is null) contents.RefuseHead(table, cells);
            else contents.Heads.Add(head);
            headGrid = grid;
        }

        pendingHead.Clear();
    }

    private SectionKind? TableOf(List<PrintedCell> cells) =>
        HeadReader.TableOf(cells)
        ?? (HeadRow.IsCornered(cells) ? SectionKind.ProactiveDisclosure : cells.Count == 1 && loose.IsAwaited ? HeadOfAwaited(cells) : null);

    private bool ReadCases(IReadOnlyList<PrintedCell> cells)
    {
        EndHead();
        if (head?.Table != SectionKind.ReconsiderationAndLitigation || !CanContinue(cells) || TableNote.Is([.. cells.Where(cell => !cell.IsBlank)])) return false;
        if (cells.FirstOrDefault(cell => RowLabel.TableOf(cell) is not null) is { } label)
        {
            // In a sheet, a row of another table is as wide.
            contents.SeeUnknownRow(head.Table, label);
        }
        else if (grid is not null)
        {
            if (GriddedRow.Figures(head, cells, -1, shape!) is { } figures) contents.Place(head, "", cells[0], figures);
            else RefuseGridded(head, "", cells, -1);
        }
        else if (head.Positions is { } positions && cells.Count == head.Width) contents.Place(head, "", cells[0], positions.Select(index => cells[index]));
        else if (cells.Count == head.ColumnKeys.Count) contents.Place(head, "", cells[0], cells);
        else contents.Refuse(head.Table, "", cells[0], cells.Count, head.ColumnKeys.Count, CellCount.BehindLabel);
        return true;
    }

    // A grid of its own below the table may be its next page, or anything else.
    private bool CanContinue(IReadOnlyList<PrintedCell> cells) =>
        grid == headGrid || (grid is not null && cells.Count(cell => cell.IsOwn) == head!.ColumnKeys.Count
            && cells.All(cell => FigureText.Read(cell, FigureKind.SignedChange).State != FigureState.Unreadable));

    private bool ReadLabelled(IReadOnlyList<PrintedCell> cells, List<PrintedCell> printed)
    {
        var table = head?.Table ?? RowLabel.TableOf(printed[0]);
        if (table is not SectionKind section) return false;
        var labels = RowLabel.InFront(cells, section);
        foreach (var label in labels) contents.SeeLabel(section, cells[label]);
        if (labels.Count == 0) return ReadUnlabelled(cells, printed, section);
        loose.Drop();
        var last = labels[^1];
        var isBlank = cells.Skip(last + 1).All(cell => cell.IsBlank);
        if (RowLabel.KeyOf(cells[last], section) is not string key || (isBlank && RowLabel.IsGroup(cells[last]) && last + 1 == cells.Count))
        {
            var next = cells.Skip(last + 1).FirstOrDefault(cell => !cell.IsBlank);
            if (next is not null && next.Text.Count(char.IsLetter) > 1) contents.SeeUnknownRow(section, next);
            else if (next is not null) contents.SeeFiguresOfHead(section, cells[last], [.. cells.Skip(last + 1)]);
            return true;
        }

        if (head is null) contents.RefuseUnder(section, key, cells[last]);
        else Place(head, cells, key, last);
        return true;
    }

    private void Place(TableHead head, IReadOnlyList<PrintedCell> cells, string key, int label)
    {
        var columns = head.ColumnKeys.Count;
        var values = cells.Count - label - 1;
        if (grid is not null)
        {
            if (GriddedRow.Figures(head, cells, label, shape!) is { } figures) contents.Place(head, key, cells[label], figures);
            else RefuseGridded(head, key, cells, label);
        }
        else if (TextRow.Figures(head, cells, label) is { } under)
        {
            contents.Place(head, key, cells[label], under);
        }
        else if (values == columns && TextRow.CountsFromTheLabel(head, cells, label))
        {
            counted.Place(head, key, cells[label], cells.Skip(label + 1));
        }
        else
        {
            if (values > columns) counted.SeeOverfull();
            contents.Refuse(head.Table, key, cells[label], cells.Count, head.Width ?? label + 1 + columns, CellCount.WholeRow);
        }
    }

    private void RefuseGridded(TableHead head, string key, IReadOnlyList<PrintedCell> cells, int label)
    {
        var own = cells.Skip(label < 0 ? 0 : label + cells[label].Columns).Where(cell => cell.IsOwn).ToList();
        var met = own.Count > head.ColumnKeys.Count ? Math.Max(head.ColumnKeys.Count, own.FindLastIndex(cell => !cell.IsBlank) + 1) : own.Count;
        if (met == head.ColumnKeys.Count) contents.RefuseUnproven(head.Table, key, cells[Math.Max(0, label)], UnprovenReason.Cells);
        else contents.Refuse(head.Table, key, cells[Math.Max(0, label)], met, head.ColumnKeys.Count, CellCount.BehindLabel);
    }

    private bool ReadUnlabelled(IReadOnlyList<PrintedCell> cells, List<PrintedCell> printed, SectionKind section)
    {
        if (head is null || !IsOfTable(section, cells) || TableNote.Is(printed)) return false;
        if (loose.IsAwaited && AddLoose(cells)) return true;
        var isNamed = printed[0].Text.Count(char.IsLetter) > 1;
        if (isNamed && cells.Count > 1) contents.SeeUnknownRow(section, printed[0]);
        else if (printed.Exists(cell => cell.Text.Any(char.IsDigit))) SeeFragment(printed);
        return true;
    }

    // A table that goes on over a page stands in a grid of its own there: it has rows of the form, or as many columns.
    private bool IsOfTable(SectionKind section, IReadOnlyList<PrintedCell> cells) =>
        grid == headGrid || (grid is not null && (shape!.Tables.Contains(section) || (page is not null && cells.Count == head!.Width)));

    // What begins with words is a row of its own, and leaves the labels above without theirs. Where only the rows have an
    // outer bar, it may be that of a blank cell.
    private bool AddLoose(IReadOnlyList<PrintedCell> cells)
    {
        if (head is null || grid != headGrid) return false;
        if (cells.FirstOrDefault(cell => !cell.IsBlank) is { } first && first.Text.Count(char.IsLetter) > 1 && !first.Text.Any(char.IsDigit))
        {
            loose.Distrust();
            return false;
        }

        var figures = grid is not null ? GriddedRow.Figures(head, cells, -1, shape!)
            : isEdged != isHeadEdged || head.UnknownPositions.Count > 0 ? null
            : cells.Count == head.ColumnKeys.Count ? cells
            : TextRow.Figures(head, cells, -1)?.ToList();
        loose.Add(head, figures, cells.Count(cell => cell.IsOwn));
        return true;
    }

    // Figures of their own below a row may be the rest of its figures, broken over the line.
    private void SeeFragment(List<PrintedCell> printed)
    {
        contents.SeeFiguresWithoutLabel(printed);
        loose.Distrust();
        if (printed.Count < head!.ColumnKeys.Count) contents.RetractLast(head.Table);
    }
}
