namespace Disclosure.Testing.Layouts;

/// <summary>Heads of columns and headings of sections in other words than the form's, as many authorities print them.</summary>
internal static class OtherWords
{
    private static readonly (string Official, string Printed)[] Heads =
    [
        ("本年制发件数", "本年度制发数"), ("本年废止件数", "本年废止数量"), ("现行有效件数", "现行有效文件数"), ("本年处理决定数量", "本年度行政处理决定数"),
        ("本年收费金额（单位：万元）", "年度收费金额（万元）"), ("上一年项目数量", "上年度项目数"), ("处理决定数量", "处理决定数"), ("对外公开总数量", "对外公开总数"),
    ];

    private static readonly (string Official, string Printed)[] Headings =
    [
        ("二、主动公开政府信息情况", "二、主动公开工作情况"), ("三、收到和处理政府信息公开申请情况", "三、依申请公开办理情况"),
        ("四、政府信息公开行政复议、行政诉讼情况", "四、行政复议和行政诉讼情况"), ("五、存在的主要问题及改进情况", "五、存在问题和改进措施"), ("六、其他需要报告的事项", "六、其他有关事项说明"),
    ];

    /// <summary>The text with heads in other words.</summary>
    public static string InHeads(string text) => Replace(text, Heads);

    /// <summary>The text with headings in other words.</summary>
    public static string InHeadings(string text) => Replace(text, Headings);

    private static string Replace(string text, (string Official, string Printed)[] words)
    {
        foreach (var (official, printed) in words) text = text.Replace(official, printed, StringComparison.Ordinal);
        return text;
    }
}
