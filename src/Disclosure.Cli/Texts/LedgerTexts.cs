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
            + "退出码：0 没有问题，1 有（报告不符、表格不平衡、有申请已到期），2 有文件未能读取，64 命令写法有误。",
        "Reads a ledger (XLSX, CSV, JSON), whose columns are known by their heads and never by position. Names, numbers of persons, addresses, "
            + "telephones and contents are not read; outputs hold numbers of cases only. With --year and --out, writes the tables of the year; "
            + "with --report, holds a report against the ledger cell by cell, names the smallest set of cases whose move makes them agree, "
            + "and checks the time of every reply, correction and extension; with --due, lists what is open on that day and when it is due. "
            + "Working days are those of the State Council's papers (2007 to 2026); a year that none "
            + "arranges is not guessed. Exit codes: 0 nothing wrong, 1 something (cells that differ, tables that do not balance, a reply overdue), "
            + "2 a file could not be read, 64 wrong usage.");

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
        $"Ledger and report differ in {cells} {(cells == 1 ? "cell" : "cells")}; {moved} {(moved == 1 ? "case" : "cases")} moved make them agree"
            + $"{(unexplained > 0 ? $", but for {unexplained} that no move explains" : "")}.");

    public static BilingualText Move(long count, BilingualText from, BilingualText to, string cases) => new(
        $"  {count} 件：{from.Chinese} → {to.Chinese}；{(cases.Length > 0 ? $"可能是 {cases}" : "台账中没有这样的案件")}",
        $"  {count}: {from.English} → {to.English}; {(cases.Length > 0 ? $"may be {cases}" : "the ledger has no such case")}");

    public static BilingualText NotCounted { get; } = new("未计入", "not counted");

    public static BilingualText Open(string day, int count, int overdue) => new(
        $"{day}：未办结 {count} 件，其中已过期 {overdue} 件", $"{day}: {count} open, {overdue} of them overdue");

    public static BilingualText Received(string day) => new($"{day} 收到", $"received {day}");

    public static BilingualText Due(string day) => new($"应于 {day} 前答复", $"due {day}");

    public static BilingualText Overdue(string days) => new($"已过期 {days} 个工作日", $"{days} working days overdue");

    public static BilingualText Left(string days) => new($"还有 {days} 个工作日", $"{days} working days left");

    public static BilingualText AwaitsCorrection { get; } = new("等待补正，期限尚未起算", "waiting for a correction, the time does not run");

    public static BilingualText ExtensionUndated { get; } = new("有延期而没有告知日期，期限不能确定", "extended, but not dated: the day cannot be known");

    public static BilingualText BeyondCalendar { get; } = new("没有当年的放假安排，期限不能确定", "no paper arranges the days: the day cannot be known");
}
