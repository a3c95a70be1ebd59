using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Results.Texts;

/// <summary>What the system says when a file cannot be read or written, in both languages; its own words know but one.</summary>
internal static class SystemTexts
{
    private const int LowWord = 0xFFFF;

    // By the numbers of Windows and of Linux.
    private static readonly (int[] Numbers, BilingualText Reason)[] Reasons =
    [
        ([112, 28, 122], new("磁盘空间不足", "the disk is full")),
        ([32, 33, 11], new("文件正被其他程序占用", "another program uses the file")),
        ([30, 19], new("所在的磁盘只能读取", "the disk is read-only")),
        ([109, 232], new("接收结果的程序已经结束", "the program that takes the result has ended")),
    ];

    /// <summary>Why something failed, without a full stop.</summary>
    public static BilingualText Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("没有这个文件或文件夹", "there is no such file or folder"),
        UnauthorizedAccessException => new("没有权限", "access is denied"),
        PathTooLongException => new("文件名过长", "its name is too long"),
        ArgumentException or NotSupportedException => new("这不是文件名", "this is no file name"),
        _ => Array.Find(Reasons, reason => reason.Numbers.Contains(exception.HResult & LowWord)).Reason
            ?? new BilingualText($"系统读写出错（{exception.HResult & LowWord}）", $"the system failed to read or write ({exception.HResult & LowWord})"),
    };

    /// <summary>Reports that something named cannot be opened.</summary>
    public static ReadingProblem Unopened(string name, Exception exception) => Unopened(name, Reason(exception));

    /// <summary>Reports that something named cannot be opened.</summary>
    public static ReadingProblem Unopened(string name, BilingualText reason) =>
        new(ProblemCatalogue.Unopened, null, ("actual", BilingualText.Same(name)), ("expected", reason));
}
