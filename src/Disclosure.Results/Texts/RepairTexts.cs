using Disclosure.Messages;

namespace Disclosure.Results.Texts;

/// <summary>The words of repairs.</summary>
internal static class RepairTexts
{
    public static BilingualText NothingToRepair { get; } = new(
        "各等式均可成立，没有可据以更正之处；其他规则由 check 检查。",
        "Every equation can hold, so they ask for no repair; what the other rules say, check tells.");

    public static BilingualText Tied(int count) => new(
        $"其中 {count} 种不相上下，上列只是其一。",
        $" {count} of them are equally likely; the one above is only one of these.");

    public static BilingualText Part(int number, int count) => new($"第 {number} 处，共 {count} 处", $"part {number} of {count}");

    public static BilingualText OneInput(string verb) => new(
        $"一次只处理一份报告；用法见 disclosure {verb} --help。",
        $"One report is taken at a time; see disclosure {verb} --help.");

    public static BilingualText ElsewhereToo(BilingualText cell, string to) => new(
        $"“{cell.Chinese}”也要改为 {to}；写出的只是本年度报告的改正本。",
        $"“{cell.English}” is to become {to} as well; the copy is of this year's report alone.");

    public static BilingualText Changed(BilingualText cell, BilingualText from, string to) => new(
        $"已将“{cell.Chinese}”由{(from.Chinese.Any(char.IsAscii) ? $" {from.Chinese} " : from.Chinese)}改为 {to}。",
        $"Changed “{cell.English}” from {from.English} to {to}.");

    public static BilingualText UnknownChoice(string given) => new(
        $"--choose 应为改法的编号，如 2 或 2,5；这里是“{given}”。",
        $"--choose takes numbers of repairs, such as 2 or 2,5, not “{given}”.");

    public static BilingualText NoSuchRepair(int number, int last) => new(
        $"没有编号为 {number} 的改法；编号从 1 到 {last}。",
        $"There is no repair {number}; they are numbered from 1 to {last}.");

    public static BilingualText TwoForOnePart(int number) => new(
        $"第 {number} 处选了不止一种改法。",
        $"More than one repair is chosen for part {number}.");

    public static BilingualText ChoiceIsDue(int part, int count) => new(
        $"第 {part} 处有 {count} 种改法不相上下，请用 --choose 选定一种。",
        $"In part {part}, {count} repairs are equally likely; choose one with --choose.");

    public static BilingualText NoRepair(int part, string why) => new(
        $"第 {part} 处没有找到改法：{why}",
        $"No repair was found for part {part}: {why}");

    public static BilingualText NotDetermined(BilingualText cell, string values) => new(
        $"“{cell.Chinese}”应为何数无法确定（{values}），未写出副本；请查明后自行填写。",
        $"What “{cell.English}” must hold is not determined ({values}), so no copy was written; find out and fill it in.");

    public static BilingualText StillBroken(int errors) => new(
        $"副本中各等式已成立，但仍有 {errors} 处不合其他规则；请用 check 检查。",
        $"In the copy every equation holds, but other rules are broken in {errors} places; check tells which.");
}
