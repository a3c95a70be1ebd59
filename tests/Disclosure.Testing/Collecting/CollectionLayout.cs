using System.Globalization;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Testing.Collecting;

/// <summary>A way in which offices lay out the figures of their units on one sheet.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Table">Writes the sheet.</param>
/// <param name="IsOfOne">Whether it has the figures of one unit, the first that is given.</param>
/// <param name="HasTotalsAlone">Whether it has of applications no more than the totals of each row.</param>
public sealed record CollectionLayout(string Name, Func<IReadOnlyList<AnnualDisclosureReport>, CollectionTable> Table, bool IsOfOne = false, bool HasTotalsAlone = false)
{
    private const string Title = "青石县2025年政府信息公开工作年度报告数据汇总表";
    private const int FirstCode = 10;

    /// <summary>The catalogue.</summary>
    public static IReadOnlyList<CollectionLayout> All { get; } =
    [
        new("a unit a row, one row of heads", reports => Rows(reports, 1, "/")),
        new("a unit a row, heads in lines", reports => Rows(reports, 1, "\n")),
        new("a unit a row, two rows of heads", reports => Rows(reports, 2, "/")),
        new("a unit a row, three rows of heads", reports => Rows(reports, 3, "/")),
        new("a unit a row, four rows of heads", reports => Rows(reports, 4, "/")),
        new("a unit a row, totals alone", reports => Rows(reports, 2, "/", cell => IsTotal(cell)), HasTotalsAlone: true),
        new("a unit a column, one column of labels", reports => Columns(reports, 1)),
        new("a unit a column, two columns of labels", reports => Columns(reports, 2)),
        new("a unit a column, four columns of labels", reports => Columns(reports, 4)),
        new("a coded column", reports => Coded(reports[0]), IsOfOne: true),
    ];

    /// <summary>The cells of the form that a sheet of the layout has.</summary>
    public bool Has(FormCell cell) => !HasTotalsAlone || IsTotal(cell);

    /// <summary>The layout's name.</summary>
    public override string ToString() => Name;

    private static bool IsTotal(FormCell cell) => cell.Table.Section != SectionKind.Applications || cell.Column.Key == FormKey.Of(ApplicantKind.Total);

    private static CollectionTable Rows(IReadOnlyList<AnnualDisclosureReport> reports, int depth, string between, Func<FormCell, bool>? has = null)
    {
        var cells = reports[0].Form.Cells.Where(has ?? (_ => true)).ToList();
        List<string[]> heads = [Same("序号", depth), Same("单位名称", depth), Same("联系电话", depth), .. cells.Select(cell => HeadsOf(cell, depth, between, has is not null))];
        var table = new CollectionTable().Add(Title).AddHeads(heads);
        foreach (var (number, report) in reports.Index()) table.Add([$"{number + 1}", report.Authority!, $"1380000{number:0000}", .. cells.Select(cell => Of(report[cell]))]);
        table.Add(["合计", "", "", .. cells.Select(cell => Sum(reports, cell))]);
        return table.Add("填表人：某某", "", "填报日期：2026年1月20日");
    }

    private static CollectionTable Columns(IReadOnlyList<AnnualDisclosureReport> reports, int depth)
    {
        var table = new CollectionTable().Add(Title).Add(["序号", "项目", .. Same("", depth - 1), "计量单位", .. reports.Select(report => report.Authority!), "合计"]);
        var before = Same("", depth);
        foreach (var cell in reports[0].Form.Cells)
        {
            // A label over several rows stands in the first of them alone.
            var labels = HeadsOf(cell, depth, "/", isTotalAlone: false);
            var shown = labels.Select((label, level) => level < depth - 1 && labels.AsSpan(0, level + 1).SequenceEqual(before.AsSpan(0, level + 1)) ? "" : label).ToArray();
            before = labels;
            table.Add([$"{cell.Index + 1}", .. shown, cell.Kind == FigureKind.Amount ? "万元" : "件", .. reports.Select(report => Of(report[cell])), Sum(reports, cell)]);
        }

        return table;
    }

    private static CollectionTable Coded(AnnualDisclosureReport report)
    {
        var table = new CollectionTable().Add($"01 单位名称：{report.Authority}").Add("2025年度").Add("指标名称", "计量单位", "代码", "本期实际", "本年累计");
        var code = FirstCode;
        foreach (var row in report.Form.Cells.GroupBy(cell => cell.Table.Section == SectionKind.Applications ? cell.Row.Path : cell.Path))
        {
            var cells = row.ToList();
            var labels = HeadsOf(cells[^1], 4, "/", isTotalAlone: false);
            Add(cells.Count == 1 ? string.Join('/', labels.Distinct()) : string.Join('/', labels[1..3].Distinct()), cells[^1]);
            foreach (var part in cells.SkipLast(1)) Add($"其中：{part.Column.Label.Chinese}", part);
        }

        return table;

        void Add(string label, FormCell cell) =>
            table.Add(label, cell.Kind == FigureKind.Amount ? "万元" : "件", (code++).ToString(CultureInfo.InvariantCulture), "0", Of(report[cell]));
    }

    // Section, group, row and column, fewer of them joined into one.
    private static string[] HeadsOf(FormCell cell, int depth, string between, bool isTotalAlone)
    {
        string[] all = cell.Table.Section switch
        {
            SectionKind.Applications => [FormSection.Of(cell.Table.Section).Heading, GroupOf(cell.Row, between), cell.Row.Label.Chinese, cell.Column.Label.Chinese],
            SectionKind.ProactiveDisclosure => [FormSection.Of(cell.Table.Section).Heading, cell.Block.Label.Chinese, cell.Row.Label.Chinese, cell.Column.Label.Chinese],
            _ => [FormSection.Of(cell.Table.Section).Heading, HeadOf(cell.Block), cell.Block.Label.Chinese, cell.Column.Label.Chinese],
        };
        if (isTotalAlone && cell.Table.Section == SectionKind.Applications) all[3] = all[2];
        if (depth == 4) return all;
        var joined = all.Take(all.Length - depth + 1).Distinct();
        return [string.Join(between, joined), .. all[^(depth - 1)..]];
    }

    private static string GroupOf(FormRow row, string between) => row.Group switch
    {
        null => row.Label.Chinese,
        { Parent: { } outer } inner => $"{outer.Label.Chinese}{between}{inner.Label.Chinese}",
        var group => group.Label.Chinese,
    };

    private static string HeadOf(FormBlock block) => block.Address == block.Label.Chinese ? block.Label.Chinese : block.Table.Heads[0].Chinese;

    private static string Of(Figure figure) => figure.Number is { } number ? NumberText.Plain(number) : figure.ToString();

    private static string Sum(IReadOnlyList<AnnualDisclosureReport> reports, FormCell cell) => NumberText.Plain(reports.Sum(report => report[cell].Number ?? 0));

    private static string[] Same(string text, int count) => [.. Enumerable.Repeat(text, count)];
}
