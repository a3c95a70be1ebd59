using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What help teaches about <c>ledger</c>, and what it says.</summary>
internal static class LedgerTexts
{
    public static BilingualText Summary { get; } = new(
        "由依申请公开台账生成第三、四部分表格，核对报告，列出到期日", "count the tables of sections 三 and 四 from a ledger of cases, reconcile a report, list deadlines");

    public static BilingualText Input { get; } = new("<台账|->", "<ledger|->");

    public static BilingualText Explanation { get; } = new(
        "读取台账（XLSX、CSV、JSON），各列按表头识别，不按位置；姓名、证件号、地址、电话、申请内容等列不读取，输出中只有编号。"
            + "给出 --year 和 --out 时写出该年度的表格；给出 --report 时与年度报告逐格核对，指出最少移动哪些案件即可一致，并检查每件的答复、补正、延期期限；"
            + "给出 --due 时列出这一天未办结的申请和应答复日期。工作日按国务院办公厅历年放假通知（2007—2026 年）计算，没有安排的年份不推算。"
            + "台账没有读全、前后不符或者没有当年的申请时，不写出表格，除非加 --allow-errors。"
            + "退出码：0 没有问题，1 有（报告不符、台账前后不符、表格不平衡、有申请已过期），2 有文件未能读取或者没有读全，3 有申请不能确定是否已过期，64 命令写法有误。",
        "Reads a ledger (XLSX, CSV, JSON), whose columns are known by their heads and never by position. Names, numbers of persons, addresses, "
            + "telephones and contents are not read; outputs hold numbers of cases only. With --year and --out, writes the tables of the year; "
            + "with --report, holds a report against the ledger cell by cell, names the smallest set of cases whose move makes them agree, "
            + "and checks the time of every reply, correction and extension; with --due, lists what is open on that day and when it is due. "
            + "Working days are those of the State Council's papers (2007 to 2026); a year that none "
            + "arranges is not guessed. From a ledger that was not read whole, contradicts itself or has no case of the year, no tables are written "
            + "without --allow-errors. Exit codes: 0 nothing wrong, 1 something (cells that differ, a ledger that contradicts itself, tables that do "
            + "not balance, a reply overdue), 2 a file could not be read, or not whole, 3 it cannot be said whether a reply is overdue, 64 wrong usage.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples { get; } =
    [
        ("disclosure ledger ledger.xlsx --year 2025 --out 2025.docx", new("由台账生成 2025 年度的表格", "write the tables of 2025 from the ledger")),
        ("disclosure ledger ledger.xlsx --report 2025.docx", new("核对报告与台账", "hold a report against the ledger")),
        ("disclosure ledger ledger.xlsx --report 2025.docx --format html --out check.html", new("核对结果写成网页", "write the result as a page")),
        ("disclosure ledger ledger.csv --due 2026-03-01", new("3 月 1 日还有哪些未办结，何时到期", "what is open on 1 March, and when it is due")),
    ];

    public static BilingualText OneAimIsDue { get; } = new(
        "请给出 --year 和 --out（写出表格）、--report（核对报告）或 --due（列出到期日）之一。",
        "Give one of these: --year with --out (write the tables), --report (reconcile a report), --due (list deadlines).");

    public static BilingualText OneAimOnly { get; } = new(
        "--report（核对报告）和 --due（列出到期日）不能一起用；请分两次运行。",
        "--report (reconcile a report) and --due (list deadlines) do not go together; run the command twice.");

    public static BilingualText FormatOfTables { get; } = new(
        "写出表格时，格式由 --out 的文件名决定：以 .docx、.xlsx、.html、.md 或 .json 结尾。",
        "The name of --out tells in which format the tables are written: it ends in .docx, .xlsx, .html, .md or .json.");

    public static BilingualText FormatNotOfTables(string format, string file) => new(
        $"写出表格时，格式由 --out 的文件名决定；--format {format} 与“{file}”不一致，请去掉 --format，或换一个文件名。",
        $"The name of --out tells in which format the tables are written, and --format {format} does not go with “{file}”; "
            + "leave --format out, or choose another name.");

    public static BilingualText NotWholeBeside { get; } = new(
        "台账没有读全（读取问题见标准错误输出），下列不符可能由此而来；请先改正台账。",
        "The ledger was not read whole (standard error says why), and differences may come of that; correct the ledger first.");

    public static BilingualText NotWhole(bool isWritten) => Refusal(
        isWritten, "台账没有读全（见以上各条），表格可能缺数或者记错", "The ledger was not read whole, as told above, and the tables may be wrong");

    public static BilingualText HasDoubts(int count, bool isWritten) => Refusal(
        isWritten, $"台账有 {count} 处前后不符、记录不全或者含义不明（见以上各条）",
        $"The ledger contradicts itself, is incomplete or not clear in {count} {(count == 1 ? "place" : "places")}, as told above");

    public static BilingualText NoCaseOf(int year, (int First, int Last)? years, bool isWritten) => isWritten
        ? NoCaseOf(year, years)
        : new BilingualText(
            $"{NoCaseOf(year, years).Chinese}没有写出；这一年确实没有申请的，加 --allow-errors 写出各格为 0 的表格。",
            $"{NoCaseOf(year, years).English} Nothing was written; if there really was none, --allow-errors writes tables of zeros.");

    public static BilingualText NoCaseOf(int year, (int First, int Last)? years) => years is not var (first, last)
        ? new BilingualText("台账只有表头，没有一件申请。", "The ledger has heads, but not one case.")
        : new BilingualText(
            $"台账没有计入 {year} 年度的申请，其中的申请收到于 {(first == last ? $"{first}" : $"{first}—{last}")} 年；请核对年度。",
            $"No case of the ledger counts in {year}; its cases were received in {(first == last ? $"{first}" : $"{first} to {last}")}. Check the year.");

    public static BilingualText YearUnknown { get; } = new(
        "不能确定报告年度，请用 --year 给出。", "The year of the report is not known; give it with --year.");

    public static BilingualText NoFormBefore(int year) => new(
        $"{year} 年度还没有这些表格；从 2019 年度起。", $"There were no such tables for {year}; they exist from 2019 on.");

    public static BilingualText FormatOfList(string format) => new(
        $"--due 的清单没有 {format} 格式；可用：text、json、csv。", $"The list of --due is not written as {format}; there are text, json and csv.");

    public static BilingualText LeftBlank { get; } = new(
        "台账没有的表格留空，填写后用 check 检查。", "Tables of which the ledger says nothing are left blank; fill them in, and check the report.");

    public static BilingualText Moves(int cells, long moved, int unexplained) => new(
        $"台账与报告有 {cells} 格不一致，最少移动 {moved} 件即可一致{(unexplained > 0 ? $"；另有 {unexplained} 格移动案件不能说明" : "")}。",
        $"Ledger and report differ in {cells} {(cells == 1 ? "cell" : "cells")}; {moved} {(moved == 1 ? "case moved makes" : "cases moved make")} them agree"
            + $"{(unexplained > 0 ? $", but for {unexplained} that no move explains" : "")}.");

    public static BilingualText Move(long count, BilingualText from, BilingualText to, BilingualText cases) => new(
        $"  {count} 件：{from.Chinese} → {to.Chinese}；{(cases.Chinese.Length > 0 ? $"可能是 {cases.Chinese}" : "台账中没有这样的案件")}",
        $"  {count}: {from.English} → {to.English}; {(cases.English.Length > 0 ? $"may be {cases.English}" : "the ledger has no such case")}");

    public static BilingualText NotCounted { get; } = new("未计入", "not counted");

    public static BilingualText Open(string day, int count, int overdue, int undetermined) => new(
        $"{day}：未办结 {count} 件，其中已过期 {overdue} 件{(undetermined > 0 ? $"；另有 {undetermined} 件不能确定" : "")}",
        $"{day}: {count} open, {overdue} of them overdue{(undetermined > 0 ? $"; of {undetermined} more it cannot be said" : "")}");

    public static BilingualText ReplyUndated { get; } = new(
        "不能确定：有结果或者答复，而没有答复日期", "cannot be said: there is an outcome or a reply, but not its day");

    public static BilingualText ReceiptUnread { get; } = new(
        "不能确定：收到日期未能读出，期限无法计算", "cannot be said: the day of receipt could not be read, from which the time runs");

    public static BilingualText Received(string day) => new($"{day} 收到", $"received {day}");

    public static BilingualText Due(string day) => new($"应于 {day} 前答复", $"due {day}");

    public static BilingualText DueToday { get; } = new("当日到期", "the same day");

    public static BilingualText Overdue(int days) => days == 0
        ? new("已过期，其后尚无工作日", "overdue, though no working day has passed since")
        : new($"已过期 {days} 个工作日", $"{days} working {(days == 1 ? "day" : "days")} overdue");

    public static BilingualText Left(int days) => days == 0
        ? new("此前没有工作日了", "no working day is left before it")
        : new($"还有 {days} 个工作日", $"{days} working {(days == 1 ? "day" : "days")} left");

    public static BilingualText AwaitsCorrection { get; } = new("等待补正，期限尚未起算", "waiting for a correction, the time does not run");

    public static BilingualText ExtensionUndated { get; } = new("有延期而没有告知日期，期限不能确定", "extended, but not dated: the day cannot be known");

    public static BilingualText BeyondCalendar { get; } = new(
        "期限跨入尚无放假安排的年份，不能确定；放假安排公布后可用 --calendar 给出",
        "the time runs into a year whose working days no paper arranges, and the day cannot be known; give the arrangement with --calendar");

    private static BilingualText Refusal(bool isWritten, string chinese, string english) => isWritten
        ? new($"{chinese}，已按 --allow-errors 写出。", $"{english}; they were written as --allow-errors asks.")
        : new(
            $"{chinese}，没有写出表格；请改正台账后再写，或加 --allow-errors 照样写出。",
            $"{english}. No tables were written; correct the ledger first, or write them all the same with --allow-errors.");
}
