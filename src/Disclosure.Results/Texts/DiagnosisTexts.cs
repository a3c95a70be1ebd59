using System.Globalization;
using Disclosure.Findings;
using Disclosure.Manual;
using Disclosure.Messages;

namespace Disclosure.Results.Texts;

/// <summary>The words of diagnoses and of accepted findings.</summary>
internal static class DiagnosisTexts
{
    public static BilingualText LikelyCause { get; } = new("可能原因", "likely cause");

    public static BilingualText Correction { get; } = new("建议更正", "suggested fix");

    public static BilingualText Echoes { get; } = new("同一原因", "same cause");

    public static BilingualText SameCause(string code, string address) => new($"与 {code} {address} 同一原因", $"same cause as {code} {address}");

    public static BilingualText Or => RuleTexts.Or;

    public static BilingualText Separator { get; } = new("；", "; ");

    public static BilingualText Accepted { get; } = new("已认可", "accepted");

    public static BilingualText Reason { get; } = new("理由", "reason");

    public static BilingualText Stale { get; } = new("不再出现的认可", "Accepted findings that no longer occur");

    /// <summary>An entry of the accepted findings on a line.</summary>
    public static string Line(AcceptedFinding entry) => $"{entry.Rule} {entry.Fingerprint}  {entry.Report}  {entry.Finding}";

    public static BilingualText OneCell(int count, string names) => count == 1
        ? new($"只改 {names} 一格即可全部平衡", $"changing {names} alone would reconcile them all")
        : new($"改下列 {count} 格中的任何一格都能平衡，无法确定是哪一格：{names}", $"any one of {count} cells would reconcile it, and which cannot be known: {names}");

    /// <summary>Why a finding is accepted, by whom and when.</summary>
    public static string Why(AcceptedFinding accepted)
    {
        var date = accepted.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join("  ", new[] { accepted.Reason, accepted.By, date }.Where(text => !string.IsNullOrWhiteSpace(text)));
    }

    public static BilingualText AcceptedCount(int count) => new($"已认可 {count}", $"{count} accepted");

    public static BilingualText WithoutFile { get; } = new(
        "--write-accepted 需要用 --accepted FILE 指明写到哪个文件。",
        "--write-accepted needs --accepted FILE to say where to write.");

    public static BilingualText Written(string path, int added, int withoutReason) => new(
        $"“{path}”已写入：新增 {added} 条；尚有 {withoutReason} 条没有理由，填上理由后才生效。",
        $"“{path}” was written: {added} added; {withoutReason} without a reason, which count once it is filled in.");

    public static BilingualText NotYetWritten { get; } = new("没有这个文件；首次使用请加 --write-accepted 生成。", "there is no such file; --write-accepted makes it.");

    public static BilingualText Unreadable(string path, BilingualText reason) => new(
        $"无法读取已认可问题的清单“{path}”（--accepted）：{reason.Chinese}",
        $"The accepted findings “{path}” (--accepted) cannot be read: {reason.English}");
}
