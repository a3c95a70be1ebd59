using Disclosure.Messages;

namespace Disclosure.Manual;

/// <summary>The words of the manual of rules.</summary>
internal static class ManualTexts
{
    public static BilingualText Title { get; } = new("规则手册", "Manual of rules");

    public static BilingualText Introduction(string version, int count) => new(
        $"规则目录 {version}，共 {count} 条。本手册由程序从规则目录生成，不要手工修改。",
        $"Rule catalogue {version}, {count} rules. Generated from the catalogue; not to be edited by hand.");

    public static IReadOnlyList<BilingualText> Reading { get; } =
    [
        new("**性质**：“法定”指印在表格上或写在法规中，“算术”指由数字的定义必然成立，“合理性”指一般成立，但可以有正当原因而不成立。",
            "**Class**: *statutory* rules are printed on the form or stated by law, *arithmetic* ones are true by the definition of the figures, "
                + "*plausibility* ones hold unless there is a lawful reason."),
        new("**级别**：“错误”使报告不通过，“警告”需要说明或改正，“提示”仅供了解。合理性规则不会是错误。",
            "**Severity**: an *error* fails the report, a *warning* is to be explained or corrected, an *info* is worth knowing. "
                + "A plausibility rule is never an error."),
        new("**例子**：每条规则各有一个通过和一个不通过的例子，都从文末的平衡报告改动而来，并由测试核实。",
            "**Examples**: every rule has one that passes and one that fails, made from the balanced reports at the end and checked by the tests."),
    ];

    public static BilingualText Claims { get; } = new("从正文读出的说法", "What is read from the text");

    public static BilingualText AboutClaims { get; } = new(
        "正文中的数字按下列句式读出；一个数可以有几种理解，都与表中数字不符时才报告。理解的名称：N 本年新收，C 上年结转，P 办理结果总计，O 结转下年度，3.1 等为第三部分的行。",
        "Figures are read from the text by these patterns. A number admits a few readings, and is told only where none fits the tables. N stands for what was "
            + "received, C for what was carried over, P for what was disposed of, O for what was carried forward, 3.1 and so on for rows of section 三.");

    public static BilingualText AboutGuards { get; } = new(
        "下列情形使一个数不作为说法，或者只作为不确定的说法，不据以报告。",
        "What keeps a number from being read so, or makes it doubtful, so that no rule speaks of it:");

    public static BilingualText Says { get; } = new("说的是", "says");

    public static BilingualText Readings { get; } = new("可作的理解", "readings");

    public static BilingualText IsRead { get; } = new("读出", "is read");

    public static BilingualText IsNotRead { get; } = new("不读出", "is not read");

    public static BilingualText Because { get; } = new("原因", "because");

    public static BilingualText Slips { get; } = new("可能原因：可能的填写失误", "Likely slips");

    public static BilingualText AboutSlips { get; } = new(
        "数字不平衡时，审核按下列失误说明原因：“可能原因”是仅从不平衡的数字看出的，“改法”是某一改法正好消除的失误；花括号处填入实际的格和数。两者都只是可能。",
        "Figures that do not add up are explained by one of these slips: *suspected* from the figures alone, or *undone* by just the changes of "
            + "a repair; braces stand for the cells and figures. Either is only likely.");

    public static BilingualText Slip { get; } = new("失误", "slip");

    public static BilingualText Problems { get; } = new("读取文件时的问题", "Problems in reading");

    public static BilingualText AboutProblems { get; } = new(
        "读取时不能确定的内容，都以下列编号报告并指明位置，相应的格空缺；花括号处填入实际读到的内容。“错误”使整个文件无法读取，“警告”只影响所指的部分。",
        "Whatever cannot be read with certainty is told with one of these codes and its place, and its cells stay absent; "
            + "braces stand for what was met. An *error* keeps the whole document from being read, a *warning* only the part that it names.");

    public static BilingualText Id { get; } = new("编号", "id");

    public static BilingualText PassingExample { get; } = new("通过的例子", "Passes");

    public static BilingualText FailingExample { get; } = new("不通过的例子", "Fails");

    public static BilingualText Messages { get; } = new("审核结果", "The audit says");

    public static BilingualText BalancedReports { get; } = new("例子所用的平衡报告", "The balanced reports of the examples");

    public static BilingualText BalancedReport(int? year, string? authority, BilingualText edition) => new(
        $"{year} 年度：{authority}，{edition.Chinese}",
        $"{year}: {authority}, {edition.English}");

    public static BilingualText Row { get; } = new("行", "row");

    public static BilingualText OtherRowsAreZero { get; } = new("没有列出的各行均为 0。", "Rows that are not listed hold 0 throughout.");
}
