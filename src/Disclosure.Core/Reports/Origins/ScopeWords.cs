using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Reports.Origins;

/// <summary>Reads from a report's title and preface whose figures it holds. Only words that cannot mean anything else count.</summary>
internal static partial class ScopeWords
{
    /// <summary>The scope that a report's text states.</summary>
    /// <param name="preface">The paragraphs before its first heading, the title among them.</param>
    /// <param name="sections">Its sections; null where it has no text.</param>
    public static ScopeInference Of(IReadOnlyList<ReportParagraph> preface, IReadOnlyList<ReportSection>? sections)
    {
        var titles = preface.Where(paragraph => Title().IsMatch(paragraph.Text)).ToList();
        var overview = sections?.FirstOrDefault(section => section.Statutory?.Kind == SectionKind.Overview)?.Paragraphs.Take(1) ?? [];
        var stated = Stated(preface.Where(paragraph => !titles.Contains(paragraph)).Concat(overview), ScopeSource.Preface);
        return stated ?? Stated(titles, ScopeSource.Title) ?? ScopeInference.Unknown;
    }

    // Two statements that differ say nothing, and the title does not decide between them.
    private static ScopeInference? Stated(IEnumerable<ReportParagraph> paragraphs, ScopeSource source)
    {
        ScopeInference? first = null;
        foreach (var paragraph in paragraphs)
        {
            var consolidated = (source == ScopeSource.Title ? ConsolidatedTitle() : Consolidated()).IsMatch(paragraph.Text);
            var own = (source == ScopeSource.Title ? OwnTitle() : Own()).IsMatch(paragraph.Text);
            if (!consolidated && !own) continue;
            var scope = own ? ReportScope.Own : ReportScope.Consolidated;
            if (consolidated == own || (first is not null && first.Scope != scope)) return ScopeInference.Unknown;
            first ??= new ScopeInference(scope, source, paragraph.Place);
        }

        return first;
    }

    [GeneratedRegex("年度报告\\s*(（.*）|\\(.*\\))?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("[（(]汇总[）)]|全(省|自治区|市|州|盟|县|区|旗|镇|乡)(政府系统|各级|汇总|政府信息公开工作年度报告)", RegexOptions.CultureInvariant)]
    private static partial Regex ConsolidatedTitle();

    [GeneratedRegex("[（(]?本级[）)]?", RegexOptions.CultureInvariant)]
    private static partial Regex OwnTitle();

    [GeneratedRegex(
        "(?<!不|未|非)汇总(了|的是)?(全|各|本(省|市|州|县|区|旗))|(数据|统计|报告)[^。；]{0,12}(为|系|是|均为)[^。；]{0,12}汇总(数据|而成|形成)?"
            + "|(数据|统计)[^。；]{0,16}(?<!不|未|不包|未包)(包括|包含|涵盖|含)[^。；]{0,24}(各部门|各单位|各乡镇|各镇|各街道|所属单位|下属单位|县直部门|区直部门|市直部门)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Consolidated();

    [GeneratedRegex(
        "(数据|统计|报告)[^。；]{0,16}(仅|只|均)?(为|系|是|限于|包括|包含|含|反映)[^。；]{0,10}本级[^。；]{0,8}(数据|情况|范围)?(?![^。；]{0,12}汇总)"
            + "|(数据|统计)[^。；]{0,12}(仅|只)[^。；]{0,8}(本机关|本单位|本部门|本级|本局|本办|本委)|不(含|包括|包含)[^。；]{0,12}(所属|下属|各)(部门|单位|乡镇|街道)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
