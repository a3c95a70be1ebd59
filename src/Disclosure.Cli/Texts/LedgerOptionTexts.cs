using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What the options of <c>ledger</c> are for.</summary>
internal static class LedgerOptionTexts
{
    public static BilingualText Report { get; } = new(
        "与台账核对的年度报告：逐格比较，指出可能是哪些案件", "the annual report to hold against the ledger: cell by cell, with the cases that explain a difference");

    public static BilingualText PriorLedger { get; } = new(
        "上年的台账：核对上年结转", "last year's ledger, against which what is carried over is checked");

    public static BilingualText Words { get; } = new(
        "用词文件（JSON）：本机关的表头、结果和申请人类型各指什么；已能识别的写法见 Disclosure.Documents 的说明",
        "a JSON file of the organ's own words: heads, outcomes, kinds of applicants; those that are known stand in the manual of Disclosure.Documents");

    public static BilingualText Calendar { get; } = new(
        "工作日文件（JSON）：后续年度的放假安排、地方的决定；列在国务院办公厅历年通知之后",
        "a JSON file of working days: later years, local orders; put behind the papers of the State Council");

    public static BilingualText LedgerStrict { get; } = new(
        "超过法定期限的按错误计（默认为警告）", "count replies, corrections and extensions out of time as errors; by default they are warnings");

    public static BilingualText Reviews { get; } = new(
        "复议、诉讼的统计口径：handled 本年办理的（默认），arising 本年受理的",
        "which reconsiderations and suits count: handled in the year (the default), or arising in it");

    public static BilingualText Due { get; } = new(
        "列出这一天未办结的申请和应答复日期，先到期的在前", "list what is open on this day and when it is due, the nearest first");

    public static BilingualText UnknownDay(string given) => new(
        $"--due 应为日期，如 2026-03-01；这里是“{given}”。",
        $"--due takes a date such as 2026-03-01, not “{given}”.");
}
