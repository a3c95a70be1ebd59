using Disclosure.Messages;

namespace Disclosure.Results.Texts;

/// <summary>What is said of several years of one organ.</summary>
internal static class SeriesTexts
{
    public static BilingualText Years { get; } = new("报告年度", "Years");

    public static BilingualText Missing { get; } = new("缺", "missing");

    public static BilingualText OtherVersion { get; } = new("另一版本", "other version");

    public static BilingualText Column { get; } = new("申请人", "Applicant");

    public static BilingualText Difference { get; } = new("相差", "Difference");

    public static BilingualText Row { get; } = new("文件种类", "Documents");

    public static BilingualText Residual { get; } = new("差额", "Residual");

    public static BilingualText InForceBefore { get; } = new("上年现行有效", "In force before");

    public static BilingualText Issued { get; } = new("本年制发", "Issued");

    public static BilingualText Repealed { get; } = new("本年废止", "Repealed");

    public static BilingualText InForce { get; } = new("现行有效", "In force");

    public static BilingualText NotRead { get; } = new("未识别", "not read");

    public static BilingualText Item { get; } = new("项目", "Item");

    public static BilingualText CarriedOver { get; } = new("结转的申请", "Applications carried over");

    public static BilingualText FromEarlier(int year) => new($"按 {year} 年度报告", $"By the report of {year}");

    public static BilingualText InLater(int year) => new($"{year} 年度报告所填", $"In the report of {year}");

    public static BilingualText SheetOf(int earlier, int later, int series) => new($"{series} {earlier}-{later}", $"{series} {earlier}-{later}");

    public static BilingualText Pair(int earlier, int later) => new($"{earlier} → {later}", $"{earlier} → {later}");

    public static BilingualText Forward(int year) => new($"{year} 年度结转下年度", $"Carried forward by {year}");

    public static BilingualText Over(int year) => new($"{year} 年度上年结转", $"Carried over by {year}");

    public static BilingualText Carried(int earlier, int later) => new($"{earlier} 年度结转与 {later} 年度上年结转", $"Carried from {earlier} to {later}");

    public static BilingualText Stocks(int earlier, int later) => new($"{earlier} 年度至 {later} 年度现行有效件数", $"Documents in force from {earlier} to {later}");

    public static BilingualText Unplaced(string source, BilingualText reason) => new(
        $"“{source}”未归入任何机关：{reason.Chinese}；已单独检查。",
        $"“{source}” belongs to no series: {reason.English}; it was checked by itself.");

    public static BilingualText Changed(string source) => new(
        $"“{source}”在检查期间有改动，其机关各年度的报告已分别检查，未作核对；请重新运行。",
        $"“{source}” was changed during the run, so that the years of its organ were checked one by one and not held against each other; run it again.");

    public static BilingualText AdjustmentOfNobody(string authority, int year) => new(
        $"调整文件中“{authority}”{year} 年度的一项没有对应的报告。",
        $"The adjustments file has an entry of “{authority}” for {year}, of which there is no report.");

    public static BilingualText AdjustmentUnused(string authority, int year, BilingualText reason) => new(
        $"调整文件中“{authority}”{year} 年度的一项没有采用：{reason.Chinese}。",
        $"The adjustments file has an entry of “{authority}” for {year} that was not used: {reason.English}.");

    public static BilingualText OfAnotherOrgan { get; } = new("这里没有这一机关的报告", "there is no report of that organ here");

    public static BilingualText OfNoTurn { get; } = new("新设、撤销不说明两年之间的差额", "what founds or abolishes an organ explains no difference between two years");

    public static BilingualText OfAnotherTurn(int year) => new(
        $"这里比较的是 {year - 1} 年度到 {year} 年度的变化", $"what is compared here is {year - 1} with {year}");

    public static BilingualText PriorUndated(string source, int year) => new(
        $"“{source}”没有写明报告年度，按 {year} 年度的报告比较；请核对是否拿错了文件。",
        $"“{source}” does not say its report year and was taken for the report of {year}; check that it is the right file.");

    public static BilingualText NotTheYearBefore(string prior, int year, int due) => new(
        $"“{prior}”是 {year} 年度的报告，应为 {due - 1} 年度的报告。",
        $"“{prior}” is a report of {year}; it should be of {due - 1}.");

    public static BilingualText PriorIsItself(string prior) => new(
        $"--prior 的“{prior}”就是要检查的这份报告；应为上一年度的报告。",
        $"--prior “{prior}” is the report that is checked itself; it should be the report of the year before.");

    public static BilingualText YearIsDueBeside(string name) => new(
        $"“{name}”没有写明报告年度，无法确定 --prior 是不是它的上年度报告；请用 --year 给出“{name}”的年度。",
        $"“{name}” does not say its report year, so that nobody can tell whether --prior is of the year before; give the year of “{name}” with --year.");

    public static BilingualText HeldAgainst { get; } = new("对照上年度", "Held against");

    public static BilingualText HeldAgainstNote(string prior) => new($"{HeldAgainst.Chinese}：{prior}", $"{HeldAgainst.English}: {prior}");

    public static BilingualText Notes { get; } = new("说明", "Notes");

    public static BilingualText Copy(string copy, string kept) => new(
        $"“{copy}”与“{kept}”是同一份报告，各格和文字都相同，只检查一次。",
        $"“{copy}” is the same report as “{kept}”, with the same figures and texts, and was checked once.");

    public static BilingualText Chosen(string authority, int year, string chosen, IReadOnlyList<string> others, BilingualText reason) => new(
        $"“{authority}”{year} 年度有 {others.Count + 1} 个版本，与前后年度比较时采用“{chosen}”（{reason.Chinese}），另单独检查：{string.Join('、', others)}。",
        $"There are {others.Count + 1} versions of the {year} report of {authority}; “{chosen}” is held against the other years ({reason.English}), "
            + $"the others are checked by themselves: {string.Join(", ", others)}.");

    public static BilingualText PublishedLater { get; } = new("公布日期最晚", "published last");

    public static BilingualText SignedLater { get; } = new("落款日期最晚", "signed last");

    public static BilingualText NamedLater { get; } = new("没有日期可比，按文件名排在最后", "no date tells them apart; its name comes last");

    /// <summary>A warning behind what was chosen where nothing but the name decided: how each version agrees with the years beside it.</summary>
    public static BilingualText OnlyNamed(BilingualText chosen, IReadOnlyList<BilingualText> fits) => new(
        $"警告：{chosen.Chinese}结转情况：{string.Join('；', fits.Select(fit => fit.Chinese))}。请确认哪一份有效，移出其余各份。",
        $"Warning: {chosen.English} Carried over: {string.Join("; ", fits.Select(fit => fit.English))}. Find out which is valid, and take the others out.");

    public static BilingualText VersionFits(string version, IReadOnlyList<(int Year, bool? Agrees)> neighbours) => neighbours.Count == 0
        ? new($"“{version}”没有前后年度可比", $"“{version}” has no year beside it to be held against")
        : new(
            $"“{version}”{string.Join('、', neighbours.Select(each => $"与 {each.Year} 年度{Agreement(each.Agrees).Chinese}"))}",
            $"“{version}” {string.Join(" and ", neighbours.Select(each => $"{Agreement(each.Agrees).English} {each.Year}"))}");

    private static BilingualText Agreement(bool? agrees) => agrees switch
    {
        true => new("相符", "agrees with"),
        false => new("不符", "does not agree with"),
        null => new("无法比较", "cannot be held against"),
    };

    public static BilingualText Unreadable(string path, BilingualText reason) => new(
        $"调整文件“{path}”无法读取：{reason.Chinese}",
        $"The adjustments file “{path}” cannot be read: {reason.English}");
}
