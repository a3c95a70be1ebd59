namespace Disclosure.Reports.Claims.Lexing;

/// <summary>The words behind a number that say what it counts.</summary>
internal static class CountWords
{
    private static readonly string[] Pieces = ["件次", "人次", "件", "宗", "条", "次", "起", "份", "封", "项", "个", "部", "例", "笔", "桩"];

    // Read before the others: 个工作日 counts days, 次会议 meetings.
    private static readonly string[] Others =
    [
        "个工作日", "个自然日", "个月", "个小时", "个百分点", "个部门", "个单位", "个平台", "个栏目", "个专栏", "个方面", "个渠道", "个网站", "个类别", "个乡镇",
        "个街道", "个镇", "个村", "个社区", "个县", "个区", "个市", "个账号", "个公开", "个查阅点", "个领域", "个事项", "个部分", "个主题", "个环节",
        "次会议", "次培训", "次点击", "次访问", "次阅读", "次浏览", "次检查", "次测评", "次专题", "次活动", "次新闻", "项制度", "项任务", "项工作", "项重点", "人次",
        "条例", "部门", "项目", "份额", "次日", "万字", "工作日",
        "人", "名", "位", "天", "日", "月", "年", "小时", "分钟", "时", "期", "篇", "场", "家", "户", "公里", "页", "字", "类", "级", "种", "处", "套", "册", "台", "批",
        "倍", "分", "周", "季", "届", "章", "节", "款", "号", "版", "幅", "张", "只", "块", "亩", "吨", "米", "岁", "轮", "步", "大", "栏", "点", "门", "所", "座", "辆", "支",
        "本", "集", "组", "层", "线", "网", "端", "微", "公开", "维", "度", "成", "折", "代", "更",
    ];

    /// <summary>The counting word that begins at a character, and how long it is.</summary>
    public static (CountUnit Unit, int Length) At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return (CountUnit.None, 0);
        if (text[0] == '元') return (CountUnit.Yuan, 1);
        foreach (var word in Others)
        {
            if (text[0] == word[0] && text.StartsWith(word, StringComparison.Ordinal)) return (CountUnit.Other, word.Length);
        }

        foreach (var word in Pieces)
        {
            if (text[0] == word[0] && text.StartsWith(word, StringComparison.Ordinal)) return (CountUnit.Piece, word.Length);
        }

        return (CountUnit.None, 0);
    }
}
