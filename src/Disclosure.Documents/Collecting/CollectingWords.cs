using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Documents.Collecting;

/// <summary>The words of sheets for collecting that are no labels of the form.</summary>
internal static partial class CollectingWords
{
    private static readonly HashSet<string> NameHeads = Folded(
        "单位名称", "单位", "填报单位", "报送单位", "报告单位", "报告机关", "机关名称", "行政机关", "行政机关名称", "名称", "部门", "部门名称", "单位（部门）名称", "填报单位名称");

    private static readonly HashSet<string> CornerHeads = Folded(
        "项目", "项目名称", "指标", "指标名称", "内容", "栏目", "统计项目", "统计指标", "项目/单位", "单位/项目", "指标/单位", "单位/指标");

    private static readonly HashSet<string> ValueHeads = Folded("本年累计", "本期实际", "本年数", "本期数", "数量", "件数", "数值", "数据", "填报数", "填报数据", "本年度");

    private static readonly HashSet<string> OtherHeads = Folded(
        "序号", "编号", "代码", "行次", "指标代码", "单位代码", "单位编号", "机构代码", "统一社会信用代码", "社会信用代码", "单位类别", "类别", "单位性质", "上级单位",
        "主管单位", "主管单位名称", "所属单位", "联系人", "填报人", "审核人", "负责人", "单位负责人", "电话", "联系电话", "手机", "备注", "说明", "检查", "校验", "审核",
        "填报日期", "报出日期", "日期", "计量单位", "checks", "no.");

    private static readonly HashSet<string> Fillers = Folded("单位：件", "单位:件", "件", "数量", "件数", "万元", "单位：万元", "条", "个", "宗");

    /// <summary>Whether a text heads the names of units.</summary>
    public static bool IsNameHead(string text) => Is(NameHeads, text);

    /// <summary>Whether a text stands in the corner of a sheet whose columns are units.</summary>
    public static bool IsCorner(string text) => Is(CornerHeads, text) || IsNameHead(text);

    /// <summary>Whether a text heads the figures of the only unit of a sheet.</summary>
    public static bool IsValueHead(string text) => Is(ValueHeads, text);

    /// <summary>Whether a text heads figures that are those of the year rather than of a part of it.</summary>
    public static bool IsYearHead(string text) => PrintedLabel.Fold(text) == "本年累计";

    /// <summary>Whether a text heads what is neither a name nor a figure of the form.</summary>
    public static bool IsOtherHead(string text) => Is(OtherHeads, text);

    /// <summary>Whether a text heads the codes of units, which are the same everywhere.</summary>
    public static bool IsCodeHead(string text) => PrintedLabel.Fold(text) is "统一社会信用代码" or "社会信用代码";

    /// <summary>Whether a text says what is counted, and so nothing of where it belongs.</summary>
    public static bool IsFiller(string text) => Fillers.Contains(PrintedLabel.Fold(text));

    /// <summary>Whether a text stands before what all units come to.</summary>
    public static bool IsSum(string text) => Sum().IsMatch(PrintedLabel.Fold(text));

    /// <summary>Whether a sheet is called by what all units come to, with the year and the place perhaps.</summary>
    public static bool IsSumSheet(string name) => SumSheet().IsMatch(PrintedLabel.Fold(name)) || IsSum(name);

    /// <summary>Whether a text stands before what some units come to.</summary>
    public static bool IsPartialSum(string text) => PartialSum().IsMatch(PrintedLabel.Fold(text));

    /// <summary>Whether a text names no unit but another year, a mean, a comparison or a part of what stands above.</summary>
    public static bool IsComparison(string text) => !IsValueHead(text) && Comparison().IsMatch(PrintedLabel.Fold(text));

    /// <summary>Whether a text stands below the units, beside no figures.</summary>
    public static bool IsFooter(string text) => Footer().IsMatch(PrintedLabel.Fold(text));

    private static bool Is(HashSet<string> words, string text) =>
        text.Length > 0 && (words.Contains(PrintedLabel.Fold(text)) || words.Contains(PrintedLabel.Fold(PrintedLabel.WithoutGuidance(text))));

    private static HashSet<string> Folded(params string[] words) => [.. words.Select(PrintedLabel.Fold)];

    [GeneratedRegex("^(?:全[县市区省州盟旗]|(?:全[县市区省州盟旗]|各?单位|各部门|县|市|区)?(?:合计|总计|总合计|共计|汇总|总和|合计数)(?:\\(sum\\))?)$")]
    private static partial Regex Sum();

    [GeneratedRegex("^(?:20[0-9]{2}年?(?:度)?)?.{0,8}(?:(?:汇总|合计|总计)表?|总表)(?:[(][^()]*[)])?$|^(?:20[0-9]{2}年?(?:度)?)?全[县市区省州盟旗](?:数据|情况|表)?$")]
    private static partial Regex SumSheet();

    [GeneratedRegex("^.{0,20}(?:小计|分计|合计|总计|共计)$")]
    private static partial Regex PartialSum();

    [GeneratedRegex("^(?:其中.*|[上去前本当]年(?:度|同期|累计|全年|实际)*(?:数|值|数据|合计|情况)?|20[0-9]{2}年?(?:度|全年|同期)*(?:数|值|数据|合计)?|累计数?"
        + "|.{0,8}(?:平均|均值|中位数|最大值|最小值|最高值|最低值)[数值]?"
        + "|.{0,8}(?:同比|环比|[较比]上年|[较比]去年|与上年相比|增减|增长|增幅|降幅|差额|差异|差值|占比|比重|百分比)"
        + "(?:增长|增减|增加|减少|变化|情况)?[率额数量值]?(?:[(]?%[)]?)?)$")]
    private static partial Regex Comparison();

    [GeneratedRegex("^(?:填表|填报|制表|审核|审批|复核|单位负责|分管|主管|联系|报出|报送|填写)?(?:人|领导|电话|日期|时间|说明|说明事项|备注|注|负责人)(?:[:：0-9].*)?$")]
    private static partial Regex Footer();
}
