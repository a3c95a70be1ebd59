using Disclosure.Messages;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>What workbooks to fill in say beside the form.</summary>
internal static class TemplateTexts
{
    public static BilingualText Organ { get; } = new("报告机关（请填写）", "Reporting organ (fill in)");

    public static BilingualText Form { get; } = new("填报表", "Form");

    public static BilingualText Collection { get; } = new("汇总表", "Units");

    public static BilingualText Checks { get; } = new("检查", "Checks");

    public static BilingualText Number { get; } = new("序号", "No.");

    public static BilingualText Unit { get; } = new("单位名称", "单位名称 (unit)");

    public static BilingualText Sum { get; } = new("合计", "合计 (sum)");

    public static BilingualText NotBegun { get; } = new("尚未填写", "Not filled in yet");

    public static BilingualText AllHold { get; } = new("✓ 已填数字全部相符", "✓ All that is filled in agrees");

    public static BilingualText Broken { get; } = new(" 处不符", " do not hold");

    public static BilingualText Odd { get; } = new(" 处请核对", " to be looked at");

    public static BilingualText Below { get; } = new("，见表下说明", "; see below the tables");

    public static BilingualText Open { get; } = new(" 格未填（没有发生的填 0）", " cells not filled in (0 where nothing happened)");

    public static BilingualText HowToFill { get; } = new(
        "白色格填写，灰色格自动计算；没有发生的填 0，不要留空。表下逐条列出勾稽关系，“✗”为错误，“！”请核对。",
        "Fill in the white cells; grey ones compute themselves. Write 0 where nothing happened. Below the tables stands every check: ✗ is an error, "
            + "！ to be looked at.");

    public static BilingualText HowToCollect { get; } = new(
        "每个单位一行。白色格填写，灰色格自动计算；没有发生的填 0，不要留空。新增单位请在合计行之上插入一行。各项检查见“检查”表。",
        "A row for each unit. Fill in the white cells; grey ones compute themselves. Write 0 where nothing happened. Insert further units above the sum. "
            + "The checks are on the sheet “Checks”.");

    public static BilingualText WrongNumber { get; } = new("数字不符合要求", "Not such a number");

    public static BilingualText WholeOnly { get; } = new(
        "这里只能填写不小于 0 的整数，不能填写文字、小数或负数；没有发生的填 0。", "A whole number, 0 or more, is due here: no text, decimals or minus. Write 0 where nothing happened.");

    public static BilingualText AmountOnly { get; } = new(
        "这里只能填写不小于 0 的数字（单位：万元），不能填写文字或负数；没有发生的填 0。", "A number, 0 or more, in 10,000 yuan is due here: no text or minus. Write 0 where nothing happened.");

    public static BilingualText ChangeOnly { get; } = new(
        "这里只能填写整数，减少的写负数；没有变化的填 0。", "A whole number is due here, below 0 where it became fewer. Write 0 where nothing changed.");

    public static BilingualText Title(string? authority, string year) => BilingualText.Same($"{authority}{year}年政府信息公开工作年度报告");

    public static BilingualText CollectionTitle(string? authority, int? year) => new(
        $"{authority}{(year is int known ? $"{known}年" : "")}政府信息公开工作年度报告数据汇总表", $"{authority} {year} annual disclosure reports: figures of the units");
}
