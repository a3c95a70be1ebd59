using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What is shown while a run goes on.</summary>
internal static class ProgressTexts
{
    public static BilingualText Line(int inputs, int? all, string rate, TimeSpan? left, int errors, int warnings)
    {
        var chinese = left is { } rest ? $"，还需约 {Chinese(rest)}" : "";
        var english = left is { } time ? $", about {English(time)} left" : "";
        return new BilingualText(
            $"已检查 {inputs}{(all is null ? "" : $"/{all}")} 份，每秒 {rate} 份{chinese}；错误 {errors}，警告 {warnings}",
            $"{inputs}{(all is null ? "" : $" of {all}")} checked, {rate} a second{english}; {errors} errors, {warnings} warnings");
    }

    private static string Chinese(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => $"{time.TotalSeconds:0} 秒",
        { TotalMinutes: < 60 } => $"{time.TotalMinutes:0} 分钟",
        _ => $"{time.TotalHours:0.0} 小时",
    };

    private static string English(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => $"{time.TotalSeconds:0} s",
        { TotalMinutes: < 60 } => $"{time.TotalMinutes:0} min",
        _ => $"{time.TotalHours:0.0} h",
    };
}
