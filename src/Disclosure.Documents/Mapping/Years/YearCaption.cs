using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Years;

/// <summary>
/// A short line, or a cell among heads, that names the year of the figures below it, such as 2023年度, 表三（2023年）, 年份：2023
/// or 上年. A sentence is no caption, nor is a date, a document's number, or a line that compares years.
/// </summary>
/// <param name="Cell">What is printed.</param>
/// <param name="Years">The years, in order; empty for a year before the report's.</param>
/// <param name="IsAlone">Whether the caption says nothing else.</param>
internal sealed partial record YearCaption(PrintedCell Cell, IReadOnlyList<int> Years, bool IsAlone)
{
    private const int LongestCaption = 40;
    private const int LeastYears = 2;

    /// <summary>The caption that a text is; null for any other text.</summary>
    public static YearCaption? Of(PrintedCell cell)
    {
        if (cell.Text.Length is 0 or > 2 * LongestCaption || !CouldNameYear(cell.Text) || LabelIndex.Of(cell.Text).IsKnown) return null;
        var text = PrintedLabel.Normalize(TitleLines.Plain(Apart().Replace(cell.Text, ":"))).Trim('#', '*', ':', '.');
        if (text.Length > LongestCaption) return null;
        if (YearAlone().Match(text) is { Success: true } alone) return new YearCaption(cell, YearsOf(alone), IsAlone: true);
        if (LastYear().IsMatch(text)) return new YearCaption(cell, [], IsAlone: true);
        if (Named().Match(text) is { Success: true } named) return new YearCaption(cell, YearsOf(named), IsAlone: false);
        return !Prose().IsMatch(text) && Titled().Match(text) is { Success: true } titled ? new YearCaption(cell, YearsOf(titled), IsAlone: false) : null;
    }

    /// <summary>The captions of a line that is no row of figures: of each cell, or of a name and a year in two cells, or a row of mere years.</summary>
    public static IReadOnlyList<YearCaption> In(PrintedLine line)
    {
        if (!MayHold(line.Cells)) return [];
        List<YearCaption>? found = null;
        var printed = line.Cells.Count == 1 ? line.Cells : [.. line.Cells.Where(cell => !cell.IsBlank)];
        foreach (var cell in printed)
        {
            if (Of(cell) is { } caption) (found ??= []).Add(caption);
        }

        if (found is not null || printed.Count < 2) return found ?? [];
        var years = printed.Skip(NameOfYear().IsMatch(PrintedLabel.Normalize(printed[0].Text)) ? 1 : 0).ToList();
        return (years.Count < printed.Count || years.Count >= LeastYears) && years.TrueForAll(cell => BareYear().IsMatch(cell.Text))
            ? years.ConvertAll(cell =>
                new YearCaption(years.Count < printed.Count
                ? printed[0] with { Text = $"{printed[0].Text} {cell.Text}" }
                : cell, [int.Parse(cell.Text.AsSpan(0, 4), null)], IsAlone: true))
            : [];
    }

    private static bool MayHold(IReadOnlyList<PrintedCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (CouldNameYear(cells[i].Text) || BareYear().IsMatch(cells[i].Text)) return true;
        }

        return false;
    }

    /// <summary>The years that a heading names.</summary>
    public static YearCaption? OfHeading(PrintedCell cell, string title)
    {
        var years = AnyYear().Matches(TitleLines.Plain(title)).Select(match => int.Parse(match.Groups["year"].ValueSpan, null)).Distinct().ToList();
        return years.Count == 0 ? null : new YearCaption(cell, years, IsAlone: false);
    }

    private static bool CouldNameYear(string text) => text.AsSpan().IndexOfAny('年', '度') >= 0;

    private static List<int> YearsOf(Match match) => [.. match.Groups["year"].Captures.Select(year => int.Parse(year.ValueSpan, null)).Distinct().Order()];

    private const string Year = "(?<year>20[0-9]{2})";
    private const string More = "(?:[、/和与及~—–-]+" + Year + "(?:年度?|度)?)*";
    private const string Number = "(?:附?表[一二三四五六七八九十0-9]*(?:[-.][0-9]+)?[:、.]?)?";

    // Without the space, the number of a table and the year behind it would be one number.
    [GeneratedRegex(@"(?<=[0-9０-９])\s+(?=[0-9０-９]{4})")]
    private static partial Regex Apart();

    [GeneratedRegex("^" + Number + @"[(《]?" + Year + "(?:(?:年度?|度)" + More + "|[、/和与及~—–-]+" + Year + "(?:年度?|度)" + More + @")[)》]?(?:数据?|情况|部分|实绩)?\)?$")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^(?:[^。,，;；]{0,20}\()?" + Number + @"(?:上一?年度?|去年|前年|往年)(?:同期)?(?:数据?|数字|情况|统计表?|实绩)?(?:供?参考)?\)?$")]
    private static partial Regex LastYear();

    [GeneratedRegex(@"(?:年份|年度)[:(]?" + Year + "(?:年度?|度)?" + More + @"\)?$")]
    private static partial Regex Named();

    // The year stands at the end, or a noun of titles does.
    [GeneratedRegex("^[^0-9]*(?:[0-9]{1,2}[^0-9]+){0,2}(?<![于自从在到至])" + Year + "(?:年度?|度)" + More
        + @"(?:\)?$|[^0-9]*(?:情况|表|统计|数据|数|汇总|一览|明细|年报|报告|部分|指标|诉讼|复议|公开)(?:\([^)]*\))?$)")]
    private static partial Regex Titled();

    [GeneratedRegex("[。,;!?！？；，]|比|较|增长|增加|减少|下降|上升|以来|年底|年末|年初|截至|截止|至今|印发|修订|施行|实施|发布|更新|版|号|月|日|计划|打算|思路|展望|将|要点|要求|认真|落实|做好|开展|加强|推进|根据|按照|依据|结合|" +
        "组织|完成|我|本机关|本单位|见")]
    private static partial Regex Prose();

    [GeneratedRegex("^(?:报告|统计|填报|数据|所属)?(?:年份|年度):?$")]
    private static partial Regex NameOfYear();

    [GeneratedRegex("^20[0-9]{2}(?:年度?)?$")]
    private static partial Regex BareYear();

    [GeneratedRegex(Year + "(?:年|度)")]
    private static partial Regex AnyYear();
}
