using Disclosure.Messages;

namespace Disclosure.Reports.Problems;

/// <summary>What may be met, for each kind of problem whose message has slots: it makes an example of the message.</summary>
internal static class ProblemExamples
{
    private const string Applications = "收到和处理政府信息公开申请情况";
    private static readonly BilingualText Table = new(Applications, "Applications received and processed");
    private static readonly BilingualText Revised = new("2021年版", "revised form of 2021");
    private static readonly BilingualText Trial = new("2019年试行版", "trial form of 2019");
    private static readonly BilingualText Counted = new("连同行名", "with the label");

    private static readonly Dictionary<string, Dictionary<string, BilingualText>> Slots = new(StringComparer.Ordinal)
    {
        ["DP1002"] = Of(("actual", Both("7F 45 4C 46"))),
        ["DP1005"] = Of(("actual", Both("2025.docx")), ("expected", new("没有这个文件", "there is no such file"))),
        ["DP1006"] = Of(("expected", Both(".docx, .xlsx, .html, .pdf, .txt, .md, .json, .zip"))),
        ["DP1007"] = Of(("expected", Both("256 MB"))),
        ["DP1008"] = Of(("actual", new(" OpenDocument 文本（.odt、.fodt）", "an OpenDocument text (.odt, .fodt)")),
            ("expected", new("另存为 .docx", "save it as .docx"))),
        ["DP1009"] = Of(("actual", Both("PDF"))),
        ["DP1010"] = Of(("actual", Both("12"))),
        ["DP1011"] = Of(("actual", Both(" DOCX ")), ("expected", new("压缩包不完整", "the package is cut off"))),
        ["DP1012"] = Of(("actual", Both("36"))),
        ["DP1014"] = Of(("actual", Both("2025年报.pdf"))),
        ["DP1015"] = Of(("expected", Both("512"))),
        ["DP1016"] = Of(("actual", Both("3"))),
        ["DP1018"] = Of(("actual", Both("InvalidOperationException"))),
        ["DP1021"] = Of(("actual", Both("2")), ("expected", Both("2024.docx, 2025.docx"))),
        ["DP1101"] = Of(("actual", new("第 3 行：应为数字", "line 3: a number is due"))),
        ["DP1102"] = Of(("edition", Revised), ("actual", Both("applications.disclosd.total")), ("expected", new("", ""))),
        ["DP1104"] = Of(("actual", Trial), ("expected", Revised)),
        ["DP1201"] = Of(("actual", new("第 2 行", "line 2"))),
        ["DP1202"] = Of(("where", Both("rules")), ("actual", Both("DC9999")), ("expected", Both("DC1001, DC1002, …"))),
        ["DP1203"] = Of(("where", Both("rules.DC1109")), ("actual", Both("severe")), ("expected", Both("error, warning, info, off"))),
        ["DP1301"] = Of(("actual", Both("序号、收到日期")), ("expected", new("；缺少的是：申请人类型", "; missing: 申请人类型"))),
        ["DP1302"] = Of(("actual", Both("收到日期"))),
        ["DP1303"] = Of(("column", Both("答复日期")), ("actual", Both("“3月5日”")), ("hint", Both(""))),
        ["DP1304"] = Of(("actual", Both("2025-017"))),
        ["DP1305"] = Of(("actual", Both("申请时间"))),
        ["DP1306"] = Of(("expected", new("第 18 行", "line 18"))),
        ["DP1307"] = Of(("column", Both("办理结果")), ("word", Both("“已处理”")), ("count", Both("3"))),
        ["DP1308"] = Of(("actual", Both("4"))),
        ["DP1309"] = Of(("actual", Both("申请时间")), ("expected", Both("收到日期"))),
        ["DP1310"] = Of(("column", Both("办理结果"))),
        ["DP1311"] = Of(("actual", new("第 1 行是数字，", "line 1 holds a number."))),
        ["DP1312"] = Of(("column", Both("延长天数")), ("actual", new("文字", "text"))),
        ["DP1313"] = Of(("column", Both("编号")), ("count", Both("2"))),
        ["DP1314"] = Of(("expected", Both("答复日期")), ("actual", new("所有申请按未办结计", "all cases count as open"))),
        ["DP1401"] = Of(("actual", new("汇总表!F4、汇总表!M4", "汇总表!F4 and 汇总表!M4")), ("row", new("三（一）予以公开 × 总计", "Disclosed × Total"))),
        ["DP1402"] = Of(("actual", Both("总计")), ("expected", new("可能是 26 格中的任何一格", "fit 26 cells of the form"))),
        ["DP1404"] = Of(("actual", Both("青石县住房和城乡建设局")), ("expected", Both("汇总表!B7"))),
        ["DP1405"] = Of(("actual", Both("青石县住房和城乡建设局"))),
        ["DP1406"] = Of(("actual", Both("Sheet3"))),
        ["DP1407"] = Of(("actual", Both("4"))),
        ["DP1408"] = Of(("actual", Both("12"))),
        ["DP1410"] = Of(("row", Both("青石县教育局")), ("actual", Both("142")), ("expected", Both("141"))),
        ["DP1411"] = Of(("actual", Both("上年数"))),
        ["DP1412"] = Of(("actual", Both("青石县")), ("expected", new("只有地名，没有机关名称", "is the name of the others' place, and of no organ"))),
        ["DP2002"] = Of(("actual", Both("2024, 2025"))),
        ["DP2004"] = Of(("expected", Revised)),
        ["DP2005"] = Of(("actual", Both("自然人、企业、机构、合计")), ("expected", Both("自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计"))),
        ["DP2006"] = Of(("row", Both("（一）予以公开")), ("actual", Both("6")), ("counted", Counted), ("expected", Both("8"))),
        ["DP2007"] = Of(("row", Both("（一）予以公开")), ("actual", Both("9")), ("counted", Counted), ("expected", Both("8"))),
        ["DP2008"] = Of(("actual", Both("（一）公开情况"))),
        ["DP2009"] = Of(("actual", Both("行政许可以外的服务")), ("expected", Revised)),
        ["DP2010"] = Of(("row", Both("（一）予以公开"))),
        ["DP2011"] = Of(("actual", Both("12 | 3 | 0 | 0 | 0 | 0 | 15"))),
        ["DP2012"] = Of(("row", Both("一、本年新收政府信息公开申请数量"))),
        ["DP2013"] = Of(("row", Both("（一）予以公开")), ("reason", new("可能被分页断开", "a page break may have parted label and figures")),
            ("expected", new("请把一行的行名和数字排在同一页", "keep label and figures of a row on one page"))),
        ["DP2014"] = Of(("actual", Table)),
        ["DP2015"] = Of(("actual", Both("青石县交通运输局2025年政府信息公开工作年度报告"))),
        ["DP2016"] = Of(("row", Both("（一）予以公开")), ("actual", Both("24")), ("expected", Both("23"))),
        ["DP2017"] = Of(("row", Table), ("actual", Both("5")), ("expected", new("空白格", "blank cells"))),
        ["DP2018"] = Of(("row", Both("（一）予以公开")), ("expected", new("科研机构", "Research institution"))),
        ["DP2019"] = Of(("row", Both("（三）不予公开")), ("actual", Both("2 | 0 | 0 | 0 | 0 | 0 | 2"))),
        ["DP2020"] = Of(("actual", Table)),
        ["DP2021"] = Of(("row", Both("行政事业性收费")), ("actual", Both("单位：元")), ("expected", Both("本年收费金额"))),
        ["DP2022"] = Of(("actual", Table), ("reason", new("表格可能是图片", "it may be a picture"))),
        ["DP2023"] = Of(("actual", Both("12 3 0 0 0 0 15")), ("expected", Both("7"))),
        ["DP2031"] = Of(("actual", Both("SUM(D7:I7)"))),
        ["DP2032"] = Of(("actual", Both("12")), ("expected", Both("12.4"))),
        ["DP2033"] = Of(("actual", Both("45292"))),
        ["DP2035"] = Of(("actual", Both("3"))),
        ["DP2036"] = Of(("actual", Both("1203"))),
        ["DP2037"] = Of(("row", Both("（一）予以公开"))),
        ["DP2039"] = Of(("actual", Both("2024"))),
        ["DP2040"] = Of(("row", Both("（一）予以公开")), ("actual", Both("12①")), ("expected", Both("12")), ("mark", Both("①"))),
        ["DP2041"] = Of(("row", Both("（一）予以公开")), ("actual", Both("12"))),
        ["DP2042"] = Of(("actual", Both("12"))),
        ["DP2043"] = Of(("actual", Both("12"))),
        ["DP2052"] = Of(("table", Table), ("actual", Both("2024年度")), ("expected", Both("2025"))),
        ["DP2053"] = Of(("table", Table), ("actual", Both("2024, 2025"))),
        ["DP2054"] = Of(("actual", Table), ("table", new("主动公开政府信息情况", "Proactive disclosure"))),
        ["DP2055"] = Of(("actual", Both("2024, 2025")), ("expected", new("2025 年的", "that of 2025")), ("table", Table)),
        ["DP2056"] = Of(("table", new("政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation")), ("actual", new("行政复议", "reconsideration"))),
        ["DP2057"] = Of(("table", Table), ("actual", Both("25"))),
        ["DP3001"] = Of(("row", Both("（一）予以公开 × 自然人")), ("actual", new("缺失", "absent")), ("where", Both("DOCX")), ("expected", new("空白", "a blank"))),
        ["DP3002"] = Of(("actual", Both("DOCX")), ("expected", new("没有找到年度报告的法定表格", "none of the statutory tables was found"))),
    };

    /// <summary>The message of a kind as it may read.</summary>
    public static string Of(ProblemKind kind, DisplayLanguage language) => Slots.TryGetValue(kind.Code, out var slots)
        ? kind.Message.Fill(language, SlotSpacing.Within(kind.Message.Text.Chinese, slots))
        : kind.Message.Text.In(language);

    private static Dictionary<string, BilingualText> Of(params (string Name, BilingualText Text)[] slots) =>
        slots.ToDictionary(slot => slot.Name, slot => slot.Text);

    private static BilingualText Both(string text) => BilingualText.Same(text);
}
