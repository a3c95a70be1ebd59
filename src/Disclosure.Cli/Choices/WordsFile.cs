using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports.Json;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Calendars.Json;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Ledgers.Words.Json;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Choices;

/// <summary>The files of <c>--words</c> and <c>--calendar</c>: what words of ledgers mean, and which days are worked.</summary>
internal static class WordsFile
{
    /// <summary>Reads words.</summary>
    /// <param name="path">The file, or null when none was given; null is given back then.</param>
    /// <exception cref="UsageException">The file cannot be opened, or something in it does not fit.</exception>
    public static LedgerWords? Read(string? path)
    {
        if (path is null) return null;
        var origin = new BilingualText($"--words 的“{path}”", $"--words “{path}”");
        return Of(ChoiceFile.Read(path, reason => UsageTexts.Unreadable(origin, reason)), origin);
    }

    /// <summary>The words that a JSON text holds.</summary>
    /// <param name="json">The text.</param>
    /// <param name="origin">Where it stands, for the complaint.</param>
    /// <exception cref="UsageException">Something in it does not fit.</exception>
    public static LedgerWords Of(string json, BilingualText origin)
    {
        try
        {
            return LedgerWordsJson.Read(json);
        }
        catch (FormatException exception)
        {
            throw new UsageException(UsageTexts.Unreadable(origin, FormatFault.TextOf(exception)));
        }
    }

    /// <summary>The working days of the State Council's papers, and behind them those of a file.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <exception cref="UsageException">The file cannot be opened, or something in it does not fit.</exception>
    public static WorkingDays Calendar(string? path)
    {
        if (path is null) return WorkingDays.StateCouncil;
        var origin = new BilingualText($"--calendar 的“{path}”", $"--calendar “{path}”");
        try
        {
            return WorkingDays.StateCouncil.With(CalendarJson.Read(ChoiceFile.Read(path, reason => UsageTexts.Unreadable(origin, reason))));
        }
        catch (FormatException exception)
        {
            throw new UsageException(UsageTexts.Unreadable(origin, FormatFault.TextOf(exception)));
        }
    }
}
