using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>
/// Recognises the heads of a table by their labels, cut as a whole where they are broken. Where all rows of the head have the
/// same number of cells, each column has a position; else the labels must be complete and in an order in which the form is read.
/// </summary>
internal static class HeadReader
{
    /// <summary>The section whose table the labels head, or null when they are too few to tell.</summary>
    public static SectionKind? TableOf(IEnumerable<PrintedCell> cells)
    {
        var known = cells.Select(cell => LabelIndex.Of(cell.Text)).Where(meaning => meaning.IsOfColumns).ToList();
        var best = known.SelectMany(meaning => meaning.Tables).GroupBy(table => table).MaxBy(votes => votes.Count());
        return best?.Count() >= 2 ? best.Key : null;
    }

    /// <summary>Reads a head from its rows of cells.</summary>
    /// <param name="table">The section whose table it heads.</param>
    /// <param name="rows">The cells of the head.</param>
    /// <param name="hasPositions">Whether a cell's place in its row can be its column.</param>
    /// <returns>The head, or null when the labels are not those of the form.</returns>
    public static TableHead? Read(SectionKind table, IReadOnlyList<IReadOnlyList<PrintedCell>> rows, bool hasPositions)
    {
        var named = Named(rows, cell => KeyOf(cell, table));
        var whole = Whole(table, rows, named, hasPositions);
        var pieces = rows.SelectMany(row => row).Where(cell => !cell.IsBlank).ToList();
        var isKnown = whole is not null && pieces.TrueForAll(piece => LabelIndex.Of(piece.Text).IsKnown);
        return !isKnown && HeadCut.Of(pieces, table) is { } cut ? OfCut(table, rows, cut, hasPositions) : whole;
    }

    private static TableHead OfCut(SectionKind table, IReadOnlyList<IReadOnlyList<PrintedCell>> rows, HeadCut cut, bool hasPositions)
    {
        var keys = new Dictionary<PrintedCell, (string Text, string? Key)>(ReferenceEqualityComparer.Instance);
        foreach (var (cell, text, key) in cut.Heads) keys[cell] = (text, key);
        IReadOnlyList<PrintedCell>[] joined = [.. rows.Select(row => row.Select(Joined).ToList())];
        var keyed = Named(rows, cell => keys.TryGetValue(cell, out var whole) ? whole.Key : null)
            .ConvertAll(head => (Cell: joined[head.Row][head.Index], head.Index, head.Row, head.Key));
        if (table == SectionKind.ReconsiderationAndLitigation) keyed = keyed.ConvertAll(head => head with { Key = KeyOf(head.Cell, table) ?? head.Key });
        return Whole(table, [.. joined.Where(row => row.Any(cell => !cell.IsBlank))], keyed, hasPositions)
            ?? new TableHead(table, cut.Columns, keyed.ConvertAll(head => head.Cell), EditionsFor(table, [.. cut.Columns], isWhole: true))
            {
                IsFilled = hasPositions && rows.Any(row => HeadLine.Of(row).HasGaps),
            };

        PrintedCell Joined(PrintedCell cell) =>
            cut.Rests.Contains(cell) ? cell with { Text = "" } : keys.TryGetValue(cell, out var whole) ? cell with { Text = whole.Text } : cell;
    }

    private static TableHead? Whole(SectionKind table, IReadOnlyList<IReadOnlyList<PrintedCell>> rows,
        List<(PrintedCell Cell, int Index, int Row, string Key)> named, bool hasPositions)
    {
        if (hasPositions && rows.All(row => row.Count == rows[0].Count && row.All(cell => cell.IsOwn || cell.IsCovered))
            && Positioned(table, rows, named) is { } positioned)
        {
            return positioned;
        }

        var keys = named.ConvertAll(cell => cell.Key);
        var order = table switch
        {
            SectionKind.Applications =>
                ApplicantsOf(named, (first, total) => IsSpanned(rows, named[first].Cell, named[total].Cell)) ?? (AreSome(keys, rows) ? keys : null),
            SectionKind.ReconsiderationAndLitigation => CaseHeads.PathsOf(rows, named.ConvertAll(cell => (cell.Cell, cell.Index, cell.Key)), hasPlaces: false),
            _ => EditionsOf(keys, isWhole: true).Count > 0 ? keys : null,
        };
        return order is null
            ? null
            : new TableHead(table, order, named.ConvertAll(cell => cell.Cell), EditionsFor(table, keys, isWhole: true))
            {
                IsFilled = hasPositions && HasFillers(rows),
                Starts = hasPositions ? StartsOf(rows, named) : null,
                IsOfSome = IsOfSome(table, order.Count),
            };
    }

    private static List<(PrintedCell Cell, int Index, int Row, string Key)> Named(
        IReadOnlyList<IReadOnlyList<PrintedCell>> rows, Func<PrintedCell, string?> keyOf) =>
        [.. rows.SelectMany((row, line) => row.Select((cell, index) => (Cell: cell, Index: index, Row: line, Key: keyOf(cell))))
            .Where(cell => cell.Key is not null).Select(cell => (cell.Cell, cell.Index, cell.Row, cell.Key!))];

    // In printed order, or line by line: 自然人 and 总计 stand in the row of heads above the kinds of organization.
    private static List<string>? ApplicantsOf(List<(PrintedCell Cell, int Index, int Row, string Key)> named, Func<int, int, bool> isSpanned)
    {
        var heads = named.ConvertAll(head => (head.Key, head.Row));
        if (!Applicants.Any(due => ColumnOrder.IsProven(heads, due)))
        {
            if (heads.Count < 2 || !isSpanned(0, 1)) return null;
            heads = [heads[0], .. heads[2..], heads[1]];
            if (!Applicants.Any(due => ColumnOrder.IsProven(heads, due))) return null;
        }

        return heads.ConvertAll(head => head.Key);
    }

    // Some of the columns in one row of heads, up to the total, with nothing among them or behind that could be another.
    private static bool AreSome(List<string> keys, IReadOnlyList<IReadOnlyList<PrintedCell>> rows)
    {
        if (keys.Count < 2 || rows.Count > 1 || !Applicants.Any(due => keys[^1] == due[^1] && due.Where(keys.Contains).SequenceEqual(keys))) return false;
        var heads = rows[0].Skip(rows[0].Count - keys.Count).ToList();
        return heads.Select(cell => KeyOf(cell, SectionKind.Applications)).SequenceEqual(keys) && heads.TrueForAll(cell => cell is { IsOwn: true, Columns: 1 });
    }

    /// <summary>Whether a table of section 三 with so many heads has fewer than the form, so that columns have none.</summary>
    public static bool IsOfSome(SectionKind table, int heads) => table == SectionKind.Applications && Applicants.All(due => due.Length > heads);

    private static IReadOnlyList<string[]> Applicants => KnownForms.Current.Applicants;

    // 法人或其他组织 stands between 自然人 and 总计, over the kinds that the next row names.
    private static bool IsSpanned(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, PrintedCell naturalPerson, PrintedCell total)
    {
        var cells = rows.SelectMany(row => row).ToList();
        var first = cells.IndexOf(naturalPerson);
        return cells.Skip(first).Take(cells.IndexOf(total) - first).Any(cell => LabelIndex.Of(cell.Text).HeadsOf.Count > 0);
    }

    private static TableHead? Positioned(SectionKind table, IReadOnlyList<IReadOnlyList<PrintedCell>> rows,
        List<(PrintedCell Cell, int Index, int Row, string Key)> named)
    {
        var columns = named.GroupBy(cell => cell.Index).OrderBy(column => column.Key).ToList();
        if (columns.Exists(column => column.Select(cell => cell.Key).Distinct().Count() > 1)) return null;
        var keys = columns.ConvertAll(column => column.First().Key);
        var whole = table switch
        {
            SectionKind.Applications => Applicants.Any(IsInOrder) || AreSome(keys, rows) ? keys : null,
            SectionKind.ReconsiderationAndLitigation =>
                CaseHeads.PathsOf(rows, columns.ConvertAll(column => (column.First().Cell, column.Key, column.First().Key)), hasPlaces: true),
            _ => keys.Distinct().Count() == keys.Count && EditionsOf(keys, isWhole: false).Count > 0 ? keys : null,
        };
        if (whole is null) return null;
        var unknown = rows.SelectMany(row => row.Select((cell, index) => (Cell: cell, Index: index)))
            .Where(cell => cell.Index > columns[0].Key && !cell.Cell.IsBlank && !named.Exists(head => ReferenceEquals(head.Cell, cell.Cell))
                && !LabelIndex.Of(cell.Cell.Text).IsKnown).ToList();
        return new TableHead(table, whole, named.ConvertAll(cell => cell.Cell), EditionsFor(table, keys, isWhole: false))
        {
            Positions = columns.ConvertAll(column => column.Key),
            Ends = columns.ConvertAll(column => column.Key + column.First().Cell.Columns - 1),
            Starts = StartsOf(rows, named),
            Width = rows[0].Count,
            IsFilled = HasFillers(rows),
            IsOfSome = IsOfSome(table, whole.Count),
            IsPartial = table == SectionKind.ProactiveDisclosure && EditionsOf(keys, isWhole: true).Count == 0,
            UnknownColumns = [.. unknown.Select(cell => cell.Cell)],
            UnknownPositions = [.. unknown.SelectMany(cell => Enumerable.Range(cell.Index, cell.Cell.Columns))],
        };

        // Where cells span, columns in another order may be columns that a wrong span has moved.
        bool IsInOrder(string[] due) =>
            ColumnOrder.IsProven(columns.ConvertAll(column => (column.First().Key, column.First().Row)), due)
            || (keys.Order().SequenceEqual(due.Order()) && rows.All(row => row.All(cell => cell.IsOwn))
                && !IsSpanned(rows, named.First(cell => cell.Key == due[0]).Cell, named.First(cell => cell.Key == due[^1]).Cell));
    }

    private static List<int>? StartsOf(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, List<(PrintedCell Cell, int Index, int Row, string Key)> named) =>
        rows.Count == 1 && rows[0].Where(cell => cell.IsOwn).All(cell => LabelIndex.Of(cell.Text).HeadsOf.Count > 0 || named.Exists(head => head.Cell == cell))
            ? named.ConvertAll(head => head.Index)
            : null;

    private static bool HasFillers(IReadOnlyList<IReadOnlyList<PrintedCell>> rows) => rows.Any(row => row.Any(cell => cell.IsBlank && cell.IsOwn));

    private static string? KeyOf(PrintedCell cell, SectionKind table) =>
        LabelIndex.Of(cell.Text).Elements.OfType<FormColumn>().FirstOrDefault(column => column.Block.Table.Section == table)?.Key;

    private static List<ReportEdition> EditionsFor(SectionKind table, List<string> keys, bool isWhole) => table switch
    {
        SectionKind.ProactiveDisclosure => EditionsOf(keys, isWhole),
        SectionKind.Applications =>
            [.. KnownForms.Current.Forms.Where(form => keys.TrueForAll(form.Table(table).Blocks[0].Columns.Select(column => column.Key).Contains))
            .Select(form => form.Edition)],
        _ => [.. KnownForms.Current.Forms.Select(form => form.Edition)],
    };

    private static List<ReportEdition> EditionsOf(List<string> keys, bool isWhole) =>
    [
        .. KnownForms.Current.ProactiveColumns.Where(edition => edition.Any(columns => Fits(columns, keys, isWhole))).Select(edition => edition.Key),
    ];

    private static bool Fits(string[] columns, List<string> keys, bool isWhole) =>
        keys.Count > 0 && (isWhole ? keys.Count == columns.Length : keys.Count <= columns.Length)
            && keys.TrueForAll(columns.Contains) && keys.Distinct().Count() == keys.Count;
}
