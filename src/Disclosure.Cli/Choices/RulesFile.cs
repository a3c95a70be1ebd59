using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Running;
using Disclosure.Rules;
using Disclosure.Rules.Json;

namespace Disclosure.Cli.Choices;

/// <summary>The file of <c>--rules</c>: rules off or weighed otherwise, thresholds, the reading of blanks.</summary>
internal static class RulesFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">The file, or null when none was given; null is given back then.</param>
    /// <exception cref="UsageException">The file cannot be opened, or something in it does not fit.</exception>
    public static RuleOptions? Read(string? path)
    {
        if (path is null) return null;
        var origin = UsageTexts.RulesFile(path);
        return Of(ChoiceFile.Read(path, reason => UsageTexts.Unreadable(origin, reason)), origin);
    }

    /// <summary>The choices that a JSON text holds.</summary>
    /// <param name="json">The text.</param>
    /// <param name="origin">Where it stands, for the complaint.</param>
    /// <exception cref="UsageException">Something in it does not fit.</exception>
    public static RuleOptions Of(string json, BilingualText origin)
    {
        var reading = RuleOptionsJson.Read(json);
        return reading.Options ?? throw new UsageException(UsageTexts.RulesDoNotFit(origin, reading.Problems));
    }
}
