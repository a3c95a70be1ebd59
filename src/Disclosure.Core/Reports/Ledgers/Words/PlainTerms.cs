using System.Collections.Frozen;
using Disclosure.Forms;

namespace Disclosure.Reports.Ledgers.Words;

/// <summary>
/// Tells texts that are made of office terms alone from all others. Only the former are ever told: whatever else stands in a ledger, such as a
/// name in the wrong column, cannot be put together from these terms, and is neither kept nor shown. Immutable.
/// </summary>
internal sealed class PlainTerms
{
    // Terms that offices use and that mean no row, kind or column by themselves.
    private static readonly string[] Office =
    [
        "依申请公开", "依申请", "申请公开", "申请", "申请人", "公开", "信息", "政府", "政务", "政府信息", "受理", "登记", "编号", "收件", "收到", "答复", "回复", "告知",
        "办理", "办结", "已办", "未办", "处理", "已处理", "咨询", "退回", "退件", "退办", "转交", "移送", "转送", "查无", "查询", "检索", "档案", "法人", "组织", "机构", "单位",
        "机关", "行政机关", "其他单位", "事业单位", "社会组织", "媒体", "新闻媒体", "团体", "社团", "民办", "非企业", "个体", "个体户", "个体工商户", "学校", "大学", "医院", "律师",
        "研究", "科研", "企事业", "国有", "方式", "情况", "结果", "类型", "意见", "理由", "原因", "不能", "无法", "不予", "予以", "部分", "全部", "另行", "延长", "期限", "逾期",
        "重新", "不明", "不详", "未知", "未填", "待定", "待办", "正在", "已经", "完成", "结束", "终结", "存档", "归档", "作废", "撤件", "撤销", "维持", "驳回", "纠正", "复议", "诉讼",
        "一审", "二审", "再审", "起诉", "判决", "调解", "和解", "上诉", "直接", "政策", "文件", "不清", "不全", "不符", "有误", "错误", "重复", "主动", "已公开",
        "台账", "汇总", "明细", "统计", "一览", "年度", "季度", "上半年", "下半年", "网上", "信函", "邮寄", "当面", "传真", "平台", "网站", "电子邮件", "现场", "窗口",
    ];

    // Characters that stand between terms.
    private const string Between = "或和及与并的类等已未不无第字号年月表册件部分共至前后一二三四五六七八九十";

    private const int FewestOfATerm = 2;

    private readonly FrozenSet<string> terms;
    private readonly int longest;

    /// <summary>The office terms, and words that an organ or the delivered lists give a meaning.</summary>
    /// <param name="words">The words.</param>
    public PlainTerms(IEnumerable<string> words)
    {
        terms = words.Concat(Office).Select(PrintedLabel.Fold).Where(term => term.Length >= FewestOfATerm).ToFrozenSet(StringComparer.Ordinal);
        longest = terms.Max(term => term.Length);
    }

    /// <summary>Whether a text has terms, and nothing but terms and what stands between them; punctuation aside.</summary>
    /// <param name="text">The text.</param>
    public bool AreAllOf(string text)
    {
        var letters = PrintedLabel.Fold(text);
        return letters.Length is >= FewestOfATerm and <= MostLetters && Covers(letters);
    }

    /// <summary>Whether a text is of terms, or of nothing; as that which stands before a number is.</summary>
    /// <param name="text">The text.</param>
    public bool AreAllOfOrNone(string text) => PrintedLabel.Fold(text) is var letters && (letters.All(Between.Contains) || AreAllOf(letters));

    private const int MostLetters = 60;

    // For each length whether the text up to it is covered, and whether a term is among what covers it.
    private bool Covers(string letters)
    {
        var (covered, withTerm) = (new bool[letters.Length + 1], new bool[letters.Length + 1]);
        covered[0] = true;
        for (var start = 0; start < letters.Length; start++)
        {
            if (!covered[start]) continue;
            if (Between.Contains(letters[start])) (covered[start + 1], withTerm[start + 1]) = (true, withTerm[start + 1] || withTerm[start]);
            for (var length = FewestOfATerm; length <= longest && start + length <= letters.Length; length++)
            {
                if (terms.Contains(letters.Substring(start, length))) (covered[start + length], withTerm[start + length]) = (true, true);
            }
        }

        return covered[^1] && withTerm[^1];
    }
}
