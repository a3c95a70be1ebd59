using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Results.Texts;

/// <summary>The words around what was read.</summary>
internal static class ReadingTexts
{
    public static BilingualText Of(ProblemSeverity severity) => RuleTexts.Of(severity);

    public static BilingualText Interrupted(int read, int unread) => new(
        $"已中断：结果只含中断前读到的 {read} 份报告{(unread == 0 ? "" : $"；另有 {unread} 个文件未能读取")}。",
        $"Interrupted: the result holds only what was read before, {read} {(read == 1 ? "report" : "reports")}"
            + (unread == 0 ? "." : $"; {unread} {(unread == 1 ? "document" : "documents")} could not be read."));

    public static BilingualText TableAbsent { get; } = new("（没有读到这张表）", "(this table was not read)");

    public static BilingualText Organ { get; } = new("机关", "Organ");

    public static BilingualText Dates { get; } = new("日期", "Dates");

    /// <summary>When a report was published and signed, and where it says so.</summary>
    public static BilingualText DatesOf(AnnualDisclosureReport report)
    {
        List<BilingualText> dates = [];
        if (report.PublishedOn is { } published) dates.Add(Dated(new("公布于", "published on"), published));
        if (report.SignedOn is { } signed) dates.Add(Dated(new("落款", "signed on"), signed));
        return new(string.Join('；', dates.Select(date => date.Chinese)), string.Join("; ", dates.Select(date => date.English)));
    }

    private static BilingualText Dated(BilingualText what, ReportDate date)
    {
        var (day, place) = (DateText.Of(date.Date), date.Place is { } at ? PlaceTexts.Of(at) : null);
        var otherwise = date.Otherwise is { } other ? DateText.Of(other) : null;
        return new BilingualText(
            $"{what.Chinese} {day.Chinese}{(place is null ? "" : $"（{place.Chinese}）")}{(otherwise is null ? "" : $"，另一处写的是{otherwise.Chinese}")}",
            $"{what.English} {day.English}{(place is null ? "" : $" ({place.English})")}{(otherwise is null ? "" : $", elsewhere {otherwise.English}")}");
    }

    public static BilingualText Sections { get; } = new("正文各部分", "Sections");

    public static BilingualText SectionsUnknown { get; } = new("（没有正文）", "(no text)");

    public static BilingualText Length { get; } = new("字数", "words");

    public static BilingualText Line { get; } = new("行号", "line");

    public static BilingualText Places { get; } = new("各格的出处", "Where each cell stood");

    public static BilingualText Place { get; } = new("位置", "place");

    public static BilingualText Deviations { get; } = new("与法定表格不同之处", "Where the printed form differs");

    public static BilingualText Of(FormDeviationKind kind) => kind switch
    {
        FormDeviationKind.AliasLabel => new BilingualText("用语不同", "other wording"),
        FormDeviationKind.MissingElement => new BilingualText("没有印出", "not printed"),
        FormDeviationKind.RepeatedElement => new BilingualText("重复印出", "printed more than once"),
        FormDeviationKind.ElementOutOfOrder => new BilingualText("次序不同", "out of order"),
        FormDeviationKind.UnknownRow => new BilingualText("表外的行", "unknown row"),
        FormDeviationKind.UnknownColumn => new BilingualText("表外的列", "unknown column"),
        FormDeviationKind.ElementOfOtherEdition => new BilingualText("属于另一版本", "of another edition"),
        FormDeviationKind.TableOfOtherEdition => new BilingualText("整张表属于另一版本", "a whole table of another edition"),
        FormDeviationKind.FiguresInRowGroup => new BilingualText("栏目标题行填有数字", "figures in the row of a row group"),
        FormDeviationKind.AssumedOrder => new BilingualText("行列次序是假定的", "rows and columns are assumed"),
        _ => new BilingualText("数字无法归位", "figures that could not be placed"),
    };

    public static BilingualText Separator { get; } = new("、", ", ");

    public static BilingualText AndMore { get; } = new("等", " and more");

    public static BilingualText InPlaces(int count, string places) => new($"同样的问题共 {count} 处：{places}。", $" The same in {count} places: {places}.");

    /// <summary>What a person is to do where something was not read.</summary>
    /// <param name="isOriginal">Whether the document is of the kind in which reports are written.</param>
    public static BilingualText Advice(bool isOriginal) => isOriginal
        ? new("请先按上面所说改正文件，再重新检查；没有读到的数字不算填错，也不算通过。",
            "Correct the document as said above and check it anew; what was not read counts neither as wrong nor as right.")
        : new("请改为检查 Word（.docx）或 Excel（.xlsx）原件；没有读到的数字不算填错，也不算通过。",
            "Check the original in Word (.docx) or Excel (.xlsx) instead; what was not read counts neither as wrong nor as right.");

    public static BilingualText Cell { get; } = new("单元格", "Cell");

    public static BilingualText Figure { get; } = new("数字", "Figure");

    public static BilingualText Figures { get; } = new("数字", "Figures");

    public static BilingualText Printed { get; } = new("原文", "As printed");
}
