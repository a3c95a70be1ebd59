using Disclosure.Messages;

namespace Disclosure.Reports.Units;

/// <summary>Why a report is not added, in words.</summary>
internal static class UnitWords
{
    public static BilingualText OfOtherYear(int? year) => new($"是 {year} 年度的报告", $"it is of {year}");

    public static BilingualText NotListed(string? name, UnitList list)
    {
        if (string.IsNullOrWhiteSpace(name)) return new BilingualText("报告机关不明", "it names no organ");
        var alike = list.AlikeTo(name);
        return alike.Count == 0
            ? new BilingualText("单位名单中没有", "it is not in the list of units")
            : new BilingualText(
                $"单位名单中没有，名称与“{string.Join("”“", alike)}”只差一个字",
                $"it is not in the list of units; “{string.Join("”, “", alike)}” is one character away");
    }

    public static BilingualText NotCounted(Unit unit, Unit? holder, int? year) => unit switch
    {
        _ when holder is { Counted: UnitCounting.ReportsElsewhere } => new(
            $"所属“{holder}”由其他单位一并上报，不能再加", $"“{holder}”, of which it is a part, comes with another report"),
        _ when holder is not null => new($"所属“{holder}”已经包含，不能再加", $"“{holder}”, of which it is a part, holds it already"),
        { Counted: UnitCounting.ReportsElsewhere } => new("名单注明由其他单位一并上报", "the list says that its figures come with another report"),
        { Counted: UnitCounting.No } => new("名单注明不计入", "the list says that it is not counted"),
        _ => new($"名单注明 {year} 年度没有这一单位", $"by the list it is not there in {year}"),
    };
}
