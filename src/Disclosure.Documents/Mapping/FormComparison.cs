using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping;

/// <summary>Compares the printed labels of a table with the form: other wordings, missing heads, order, additions.</summary>
internal static class FormComparison
{
    public static IEnumerable<FormDeviation> Of(FormTable table, IReadOnlyList<TableRow> rows, TableContents contents, bool isOtherEdition)
    {
        var heads = contents.Heads.Where(head => head.Table == table.Section).ToList();
        var labels = contents.Labels.Where(label => label.Table == table.Section).Select(label => label.Cell).ToList();
        var additions = contents.UnknownRows.Where(row => row.Table == table.Section)
            .Select(row => new FormDeviation(FormDeviationKind.UnknownRow, table.Path, row.Label.Text, row.Label.Place))
            .Concat(heads.SelectMany(head => head.UnknownColumns)
                .Select(cell => new FormDeviation(FormDeviationKind.UnknownColumn, table.Path, cell.Text, cell.Place)));
        var printed = heads.SelectMany(head => head.Labels).Concat(labels);
        return isOtherEdition
            ? additions
            : printed.SelectMany(cell => OtherWording(table, cell)).Concat(DamagedLabels(table, rows))
                .Concat(contents.UnreadTables.ContainsKey(table.Section) ? [] : MissingHeads(table, labels))
                .Concat(OutOfOrder(table, rows))
                .Concat(heads.SelectMany(head => OutOfOrder(table, head))).Concat(additions);
    }

    private static IEnumerable<FormDeviation> OtherWording(FormTable table, PrintedCell cell)
    {
        var matches = ElementsNamed(cell, table).Select(element => (element, Match: element.Match(cell.Text))).ToList();
        return matches.Count == 0 || matches.Exists(pair => pair.Match == LabelMatch.Official)
            ? []
            : [new FormDeviation(FormDeviationKind.AliasLabel, matches[0].element.Path, cell.Text, cell.Place)];
    }

    // Rows that are known by their place alone.
    private static IEnumerable<FormDeviation> DamagedLabels(FormTable table, IReadOnlyList<TableRow> rows) =>
        rows.Where(row => row.Key.Length > 0 && !LabelIndex.Of(row.Label.Text).IsKnown)
            .Select(row => new FormDeviation(FormDeviationKind.AliasLabel, $"{table.Path}.{row.Key}", row.Label.Text, row.Label.Place));

    private static IEnumerable<FormDeviation> MissingHeads(FormTable table, List<PrintedCell> labels)
    {
        var seen = labels.SelectMany(cell => ElementsNamed(cell, table)).ToHashSet();
        return table.Blocks.SelectMany(block => block.RowGroups.AsEnumerable<FormElement>()
            .Concat(table.Section == SectionKind.ProactiveDisclosure ? [block] : []))
            .Where(head => !seen.Contains(head))
            .Select(head => new FormDeviation(FormDeviationKind.MissingElement, head.Path, ""));
    }

    private static IEnumerable<FormDeviation> OutOfOrder(FormTable table, IReadOnlyList<TableRow> rows)
    {
        var order = table.Blocks.SelectMany(block => block.Rows).Select((row, index) => (row, index)).DistinctBy(pair => pair.row.Key)
            .ToDictionary(pair => pair.row.Key);
        var furthest = -1;
        foreach (var row in rows)
        {
            if (!order.TryGetValue(row.Key, out var due)) continue;
            if (due.index < furthest) yield return new FormDeviation(FormDeviationKind.ElementOutOfOrder, due.row.Path, row.Label.Text, row.Label.Place);
            furthest = Math.Max(furthest, due.index);
        }
    }

    private static IEnumerable<FormDeviation> OutOfOrder(FormTable table, TableHead head)
    {
        var due = ColumnsOf(table, head);
        var furthest = -1;
        foreach (var key in head.ColumnKeys)
        {
            var place = due.FindIndex(column => KeyIn(table, column) == key);
            if (place >= 0 && place < furthest) yield return Deviation(due[place]);
            furthest = Math.Max(furthest, place);
        }

        FormDeviation Deviation(FormColumn column)
        {
            var label = head.Labels.FirstOrDefault(label => LabelIndex.Of(label.Text).Elements.Contains(column)) ?? head.Labels[0];
            return new FormDeviation(FormDeviationKind.ElementOutOfOrder, column.Path, label.Text, label.Place);
        }
    }

    // Those of the block whose columns the heads name; in section 四 of all its blocks.
    private static List<FormColumn> ColumnsOf(FormTable table, TableHead head) => table.Section == SectionKind.ReconsiderationAndLitigation
        ? [.. table.Blocks.SelectMany(block => block.Columns)]
        : [.. (table.Blocks.FirstOrDefault(block => head.ColumnKeys.All(key => block.Columns.Any(column => column.Key == key))) ?? table.Blocks[0]).Columns];

    private static string KeyIn(FormTable table, FormColumn column) =>
        table.Section == SectionKind.ReconsiderationAndLitigation ? column.Path : column.Key;

    private static IEnumerable<FormElement> ElementsNamed(PrintedCell cell, FormTable table) =>
        LabelIndex.Of(cell.Text).Elements.Where(element => element.Table == table);
}
