using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What help teaches about the verb that opens the page, and what it says.</summary>
internal static class ServeTexts
{
    public static BilingualText Summary { get; } = new("在本机浏览器中检查，文件不离开本机", "the page: check in the browser, nothing leaves this machine");

    public static BilingualText Explanation { get; } = new(
        "在本机打开检查网页：把一份或多份报告拖进浏览器即可检查、更正、保存法定表格。只有这台电脑能访问，文件由浏览器自己读取，不经过本命令，也不发往任何地方；"
            + "按 Ctrl-C 结束。退出码：0 已结束，64 命令写法有误或网页没有随命令安装。",
        "Opens the page in which reports are checked by dropping them, corrected, and saved as official forms. Only this machine reaches it; documents are "
            + "read by the browser itself, pass through no server and go nowhere. Ctrl-C ends it. Exit codes: 0 ended, 64 wrong usage, or the page was not "
            + "installed with the command.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples { get; } =
    [
        ("disclosure serve", new("打开网页，地址显示在屏幕上", "serve the page; its address is shown")),
        ("disclosure serve --port 9000", new("指定端口", "at a port of your own")),
    ];

    public static BilingualText Port { get; } = new("网页的端口（默认：8613 起第一个空闲的）", "the port of the page (the default: the first free one from 8613 on)");

    public static BilingualText UnknownPort(string given) => new(
        $"--port 应为 1 至 65535 的整数；这里是“{given}”。", $"--port takes a whole number from 1 to 65535, not “{given}”.");

    public static BilingualText Serving { get; } = new(
        "请在本机的浏览器中打开下面的地址；按 Ctrl-C 结束。", "Open the address below in a browser of this machine; Ctrl-C ends it.");

    public static BilingualText NoPage(string folder) => new(
        $"网页没有随命令安装（{folder}）；打包安装的命令带有网页，也可用 dotnet publish src/Disclosure.Page 生成。",
        $"The page was not installed with the command ({folder}); the packed tool has it, and dotnet publish src/Disclosure.Page makes it.");

    public static BilingualText NoPort(int? port) => port is int given
        ? new($"端口 {given} 已被占用或不能使用；请换一个 --port。", $"Port {given} is taken or cannot be used; name another with --port.")
        : new("没有空闲的端口；请用 --port 指定一个。", "No port is free; name one with --port.");
}
