using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Texts;

/// <summary>What is said when a command line cannot be carried out.</summary>
internal static class UsageTexts
{
    public static BilingualText NoInput(string verb) => new(
        $"没有给出要读取的文件。请给出文件、文件夹，或用 - 表示标准输入；用法见 disclosure {verb} --help。",
        $"No input was given. Name a file, a folder, or - for standard input; see disclosure {verb} --help.");

    public static BilingualText EmptyName { get; } = new("有一个文件名是空的。", "One of the file names is empty.");

    public static BilingualText InputTwice { get; } = new(
        "标准输入（-）只能读取一次。",
        "Standard input (-) can be read only once.");

    public static BilingualText UnknownVerb(string given, string? meant, string verbs) => new(
        $"没有“{given}”这个命令；{(meant is null ? "" : $"是不是要用“{meant}”？")}可用：{verbs}。用法见 disclosure --help。",
        $"There is no verb “{given}”; {(meant is null ? "there are" : $"did you mean “{meant}”? There are")}: "
            + $"{verbs.Replace("、", ", ", StringComparison.Ordinal)}. See disclosure --help.");

    public static BilingualText UnknownOption(string given, string? meant, string command) => new(
        $"没有“{given}”这个选项；{(meant is null ? "" : $"是不是要用“{meant}”？")}用法见 {Spell(command)} --help。名称以 - 开头的文件请写在 -- 之后。",
        $"There is no option “{given}”; {(meant is null ? "see" : $"did you mean “{meant}”? See")} {Spell(command)} --help. "
            + "A file whose name begins with - goes behind --.");

    public static BilingualText OneTooMany(string given, string command) => new(
        $"多出一个参数“{given}”；用法见 {Spell(command)} --help。",
        $"The argument “{given}” is one too many; see {Spell(command)} --help.");

    public static BilingualText UnknownValue(string option, string given, string known) => new(
        $"{option} 没有“{given}”这个取值；可用：{known.Replace("|", "、", StringComparison.Ordinal)}。",
        $"{option} knows no “{given}”; it takes {known.Replace("|", ", ", StringComparison.Ordinal)}.");

    public static BilingualText OneValueIsDue(string option, string value, int given) => new(
        given == 0 ? $"{option} 之后缺少取值（{value}）。" : $"{option} 只能给出一次，这里给了 {given} 次。",
        given == 0 ? $"{option} needs a value ({value})." : $"{option} can be given only once; here it stands {given} times.");

    public static BilingualText GoesWith(string option, string other) => new($"{option} 只与 {other} 合用。", $"{option} goes with {other} only.");

    public static BilingualText ClaimsInAnotherFormat { get; } = new(
        "--claims 只有 text、json、ndjson 三种格式。",
        "--claims has the formats text, json and ndjson only.");

    public static BilingualText PriorOfMany { get; } = new(
        "--prior 是一份报告的上年度报告，只能与一份文件一起用。",
        "--prior names last year's report of one report and goes with one file only.");

    public static BilingualText AdjustmentsOfOneYear { get; } = new(
        "--adjustments 说明两年之间的变化，须与 --prior 一起用；多年的报告请用 disclosure series。",
        "--adjustments is about what came between two years and goes with --prior; for several years there is disclosure series.");

    public static BilingualText UnknownYear(string given) => new(
        $"--year 应为四位数的年份，如 2025；这里是“{given}”。",
        $"--year takes a year of four digits, such as 2025, not “{given}”.");

    public static BilingualText UnknownRule(string given, string first, string last) => new(
        $"规则目录中没有“{given}”；编号从 {first} 到 {last}，用 disclosure rules 查看全部。",
        $"The catalogue has no rule “{given}”; ids run from {first} to {last}, see disclosure rules for all.");

    public static BilingualText Unreadable(BilingualText origin, BilingualText reason) => new(
        $"{origin.Chinese}无法读取：{reason.Chinese}",
        $"{origin.English} cannot be read: {reason.English}");

    public static BilingualText RulesFile(string path) => new($"--rules 的“{path}”", $"--rules “{path}”");

    public static BilingualText RulesDoNotFit(BilingualText origin, IReadOnlyList<ReadingProblem> problems) => new(
        $"{origin.Chinese}有误：\n{string.Join('\n', problems.Select(problem => LineOf(problem, DisplayLanguage.Chinese)))}",
        $"{origin.English} does not fit:\n{string.Join('\n', problems.Select(problem => LineOf(problem, DisplayLanguage.English)))}");

    public static BilingualText OutIsAnInput(string path) => new(
        $"--out 的“{path}”是要读取的文件之一，不能覆盖；请换一个文件名。",
        $"--out “{path}” is one of the inputs and is not overwritten; choose another name.");

    public static BilingualText OutIsUnwritable(string path, BilingualText reason) => new(
        $"无法写入 --out 的“{path}”：{reason.Chinese}。",
        $"--out “{path}” cannot be written: {reason.English}.");

    public static BilingualText NoListOfNames { get; } = new(
        "--files-from 给出的不是文件名清单：有过长的名字，或大量空行。应为每行一个文件名，或以零字节分隔。",
        "--files-from does not name a list of files: a name is too long, or a great many are empty. It has a name a line, or names ended by zero bytes.");

    public static BilingualText OutIsADevice { get; } = new("这是设备，不是文件", "it is a device and no file");

    public static BilingualText OutIsAFolder { get; } = new("这是一个文件夹", "it is a folder");

    public static BilingualText OutHasNoFolder { get; } = new("所在的文件夹不存在", "its folder does not exist");

    public static BilingualText FormatAndNameDiffer(string option, string format, string file, string named, string expected) => new(
        $"{option} {format} 与 --out 的文件名“{file}”不一致，按文件名应写成 {named}；请把文件名改为“{expected}”，或改用 {option} {named}。",
        $"{option} {format} does not go with --out “{file}”, which names a file of {named}; name it “{expected}”, or write {option} {named}.");

    public static BilingualText NoSuchFormat(string option, string format, IEnumerable<string> words, IEnumerable<string> endings) => new(
        $"不能写成 {format}。可用：{option} {string.Join('、', words)}，或以 {string.Join('、', endings)} 结尾的文件名。",
        $"There is no {format} of this. {option} takes {string.Join(", ", words)}; names of files end in {string.Join(", ", endings)}.");

    public static BilingualText NoSuchEnding(string option, string ending, IEnumerable<string> words, IEnumerable<string> endings) => new(
        $"从 --out 文件名的结尾“{ending}”看不出要写成哪种格式。请用以 {string.Join('、', endings)} 结尾的文件名，或用 {option} 说明格式：{string.Join('、', words)}。",
        $"The ending “{ending}” of the name of --out tells no format. Use a name that ends in {string.Join(", ", endings)}, "
            + $"or say the format with {option}: {string.Join(", ", words)}.");

    public static BilingualText ListUnopened(string path, BilingualText reason) => new(
        $"无法读取 --files-from 的“{path}”：{reason.Chinese}。",
        $"--files-from “{path}” cannot be read: {reason.English}.");

    public static BilingualText UnknownJobs(string given, int most) => new(
        $"--jobs 应为 1 到 {most} 的整数；这里是“{given}”。",
        $"--jobs takes a whole number from 1 to {most}, not “{given}”.");

    public static BilingualText Repeated(int count) => new(
        $"有 {count} 个文件重复给出，各只处理一次。",
        $"{count} {(count == 1 ? "file was" : "files were")} named again and taken once.");

    public static BilingualText PassedOver(IReadOnlyDictionary<string, int> counts)
    {
        var count = counts.Values.Sum();
        return new(
            $"略过 {count} 个文件，名称和内容都不像报告：{List("无扩展名", "、")}。需要检查的，请直接写出文件名。",
            $"{count} {(count == 1 ? "file is" : "files are")} no document by name or content and {(count == 1 ? "was" : "were")} passed over: "
                + $"{List("without ending", ", ")}. Name a file to have it checked.");

        string List(string none, string separator) => string.Join(separator, counts.Select(each => $"{(each.Key.Length > 0 ? each.Key : none)} {each.Value}"));
    }

    public static BilingualText FormerResults(int count) => new(
        $"略过 {count} 个文件：是本命令此前的结果或配置。",
        $"{count} {(count == 1 ? "file was" : "files were")} passed over as former results or the configuration of this command.");

    public static BilingualText ResultLost(BilingualText reason) => new(
        $"结果没有写完：{reason.Chinese}。",
        $"The result could not be written to its end: {reason.English}.");

    public static BilingualText ProgramFault(Exception exception) => new(
        $"程序出现意外故障，未能完成（{exception.GetType().Name}：{exception.Message}）。",
        $"The program met a fault of its own and did not finish ({exception.GetType().Name}: {exception.Message}).");

    private static string LineOf(ReadingProblem problem, DisplayLanguage language) =>
        $"{problem.Code} {(problem.Place is { } place ? $"({PlaceTexts.Short(place).In(language)}) " : "")}{problem.Message(language)}";

    private static string Spell(string command) => command == "disclosure" ? command : $"disclosure {command}";
}
