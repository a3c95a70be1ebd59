using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>The statutory tables with their merged heads, as they are published.</summary>
public sealed class LaidOutTable
{
    private const int ApplicationLabelColumns = 3;

    private readonly AnnualDisclosureReport report;

    private LaidOutTable(SectionKind section, AnnualDisclosureReport report, IReadOnlyList<IReadOnlyList<LaidOutCell>> rows)
    {
        Section = section;
        this.report = report;
        Rows = rows;
    }

    /// <summary>The section whose table it is.</summary>
    public SectionKind Section { get; }

    /// <summary>The rows; a cell that a cell of an earlier row covers does not stand in its own.</summary>
    public IReadOnlyList<IReadOnlyList<LaidOutCell>> Rows { get; }

    /// <summary>The year of the figures.</summary>
    public int? Year => report.Year;

    /// <summary>The same table with the figures of the year before.</summary>
    public LaidOutTable YearBefore => Of(Section, Layouts.YearBefore.Of(report));

    /// <summary>How many columns the table has.</summary>
    public int Width => Rows[0].Sum(cell => cell.Columns);

    /// <summary>The table of a section with the figures of a report.</summary>
    public static LaidOutTable Of(SectionKind section, AnnualDisclosureReport report) => new(section, report, section switch
    {
        SectionKind.ProactiveDisclosure => [.. Proactive(report)],
        SectionKind.Applications => [.. Applications(report)],
        _ => [.. Cases(report)],
    });

    /// <summary>The table with other rows.</summary>
    public LaidOutTable With(IReadOnlyList<IReadOnlyList<LaidOutCell>> rows) => new(Section, report, rows);

    /// <summary>The rows that have labels, without their table: none in section 四.</summary>
    public IReadOnlyList<LaidOutRow> LabelledRows()
    {
        var rows = new List<LaidOutRow>();
        if (Section == SectionKind.ReconsiderationAndLitigation) return rows;
        foreach (var block in report.Form.Table(Section).Blocks)
        {
            FormRow? previous = null;
            foreach (var row in block.Rows)
            {
                rows.Add(new LaidOutRow(
                    previous is null && Section == SectionKind.ProactiveDisclosure ? block.Label.Chinese : null,
                    [.. block.Columns.Select(column => column.Label.Chinese)],
                    [.. HeadsOf(row).Except(HeadsOf(previous)), row.Label.Chinese],
                    [.. Figures(report, row)]));
                previous = row;
            }
        }

        return rows;
    }

    /// <summary>The rows with an empty cell wherever another covers the place.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Filled() => Filled(_ => "");

    /// <summary>The rows with the text of a cell in each place that it covers.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Repeated() => Filled(text => text);

    private List<List<string>> Filled(Func<string, string> covered)
    {
        var grid = Rows.Select(_ => new string?[Width]).ToArray();
        for (var row = 0; row < grid.Length; row++)
        {
            foreach (var cell in Rows[row])
            {
                var column = Array.IndexOf(grid[row], null);
                for (var i = 0; i < cell.Rows; i++) grid[row + i].AsSpan(column, cell.Columns).Fill(covered(cell.Text));
                grid[row][column] = cell.Text;
            }
        }

        return [.. grid.Select(row => row.Select(text => text ?? "").ToList())];
    }

    private static IEnumerable<IReadOnlyList<LaidOutCell>> Proactive(AnnualDisclosureReport report)
    {
        var blocks = report.Form.Table(SectionKind.ProactiveDisclosure).Blocks;
        var width = 1 + blocks.Max(block => block.Columns.Count);
        foreach (var block in blocks)
        {
            yield return [new LaidOutCell(block.Label.Chinese, width)];
            yield return Line("信息内容", block.Columns.Select(column => column.Label.Chinese));
            foreach (var row in block.Rows) yield return Line(row.Label.Chinese, Figures(report, row), isFilled: true);
        }

        List<LaidOutCell> Line(string label, IEnumerable<string> texts, bool isFilled = false)
        {
            var cells = texts.Select(text => new LaidOutCell(text) { IsFigure = isFilled }).Prepend(new LaidOutCell(label)).ToList();
            cells[^1] = cells[^1] with { Columns = width - cells.Count + 1 };
            return cells;
        }
    }

    private static IEnumerable<IReadOnlyList<LaidOutCell>> Applications(AnnualDisclosureReport report)
    {
        var table = report.Form.Table(SectionKind.Applications);
        var columns = table.Blocks[0].Columns.Select(column => column.Label.Chinese).ToList();
        yield return [new(table.Heads[0].Chinese, ApplicationLabelColumns, 3), new(table.Heads[1].Chinese, columns.Count)];
        yield return [new(columns[0], 1, 2), new(table.Heads[2].Chinese, columns.Count - 2), new(columns[^1], 1, 2)];
        yield return [.. columns[1..^1].Select(column => new LaidOutCell(column))];
        FormRowGroup? group = null;
        foreach (var row in table.Blocks[0].Rows)
        {
            yield return [.. Labels(table.Blocks[0], row, group), .. Figures(report, row).Select(text => new LaidOutCell(text) { IsFigure = true })];
            group = row.Group;
        }
    }

    private static IEnumerable<LaidOutCell> Labels(FormBlock block, FormRow row, FormRowGroup? previous)
    {
        var outer = row.Group?.Parent ?? row.Group;
        if (outer is not null && outer != (previous?.Parent ?? previous)) yield return new LaidOutCell(outer.Label.Chinese, 1, block.Rows.Count(each => each.Group is not null));
        if (row.Group?.Parent is not null && row.Group != previous) yield return new LaidOutCell(row.Group.Label.Chinese, 1, block.Rows.Count(each => each.Group == row.Group));
        yield return new LaidOutCell(row.Label.Chinese, row.Group is null ? ApplicationLabelColumns : row.Group.Parent is null ? 2 : 1);
    }

    private static IEnumerable<IReadOnlyList<LaidOutCell>> Cases(AnnualDisclosureReport report)
    {
        var table = report.Form.Table(SectionKind.ReconsiderationAndLitigation);
        var outcomes = table.Blocks[0].Columns.Select(column => column.Label.Chinese).ToList();
        yield return [new(table.Blocks[0].Label.Chinese, outcomes.Count), new(table.Heads[0].Chinese, 2 * outcomes.Count)];
        yield return [.. outcomes.Select(outcome => new LaidOutCell(outcome, 1, 2)), .. table.Blocks.Skip(1).Select(block => new LaidOutCell(block.Label.Chinese, outcomes.Count))];
        yield return [.. outcomes.Concat(outcomes).Select(outcome => new LaidOutCell(outcome))];
        yield return [.. table.Cells.Select(cell => new LaidOutCell(Print(report[cell])) { IsFigure = true })];
    }

    private static IEnumerable<string> HeadsOf(FormRow? row)
    {
        if (row?.Group is not { } group) return [];
        return group.Parent is { } parent ? [parent.Label.Chinese, group.Label.Chinese] : [group.Label.Chinese];
    }

    private static IEnumerable<string> Figures(AnnualDisclosureReport report, FormRow row) =>
        report.Form.Cells.Where(cell => cell.Row == row).Select(cell => Print(report[cell]));

    private static string Print(Figure figure) => figure.Text ?? figure.ToString();
}
