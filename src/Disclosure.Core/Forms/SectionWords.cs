using System.Text.RegularExpressions;

namespace Disclosure.Forms;

/// <summary>
/// Recognises the section that a title names in words of its own, by the words that only titles of that section have. A title
/// that fits two sections names none.
/// </summary>
internal static class SectionWords
{
    private const int LongestTitle = 30;

    private static readonly System.Buffers.SearchValues<char> Sentence = System.Buffers.SearchValues.Create("。；;，,：:！？");

    private static readonly Regex Year = new("20[0-9]{2}年度?", RegexOptions.CultureInvariant);

    // A title names a thing, and holds no figure.
    private static readonly Regex Title = new(
        "^[^0-9]*(?:情况|事项|措施|打算|问题|不足|概述|概况|综述|说明|办理|诉讼|复议|申诉|公开|改进|对策|建议|计划|方向|整改|报告|安排|思路|困难|短板|工作)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex OtherTime = new("上一?年|去年|往年|前年|累计|历年", RegexOptions.CultureInvariant);
    private static readonly Regex Overview = new("总体|整体|基本情况|概述|概况|综述", RegexOptions.CultureInvariant);
    private static readonly Regex Proactive = new("主动公开", RegexOptions.CultureInvariant);
    private static readonly Regex Applications = new("依申请|(?:收到|受理|处理|办理|答复).*申请|申请.*(?:收到|受理|处理|办理|答复)", RegexOptions.CultureInvariant);
    private static readonly Regex Cases = new("复议|诉讼", RegexOptions.CultureInvariant);
    private static readonly Regex Problems = new("问题|不足|困难|短板|薄弱", RegexOptions.CultureInvariant);
    private static readonly Regex Others = new("其他.*(?:事项|情况|说明|报告|工作)", RegexOptions.CultureInvariant);

    private static readonly (SectionKind Kind, Regex Words)[] Kinds =
    [
        (SectionKind.ProactiveDisclosure, Proactive),
        (SectionKind.Applications, Applications),
        (SectionKind.ReconsiderationAndLitigation, Cases),
        (SectionKind.ProblemsAndImprovements, Problems),
        (SectionKind.OtherMatters, Others),
    ];

    /// <summary>The section that a title names.</summary>
    /// <param name="title">The title without its number.</param>
    /// <returns>The section; null for a sentence, for a title that says nothing of the six, and for one that fits several.</returns>
    public static SectionKind? KindOf(string title)
    {
        if (title.Length > LongestTitle || title.AsSpan().IndexOfAny(Sentence) >= 0) return null;
        var words = Year.Replace(PrintedLabel.Fold(title), "");
        if (!Title.IsMatch(words) || OtherTime.IsMatch(words)) return null;
        var fitting = Kinds.Where(kind => kind.Words.IsMatch(words)).Select(kind => kind.Kind).ToList();

        // Applications are what reconsideration and litigation are about, and every section can be called a situation in general.
        if (fitting.Contains(SectionKind.ReconsiderationAndLitigation)) fitting.Remove(SectionKind.Applications);
        if (fitting.Count == 0 && Overview.IsMatch(words)) return SectionKind.Overview;
        return fitting is [var only] ? only : null;
    }
}
