using Disclosure.Cli.Texts;
using Disclosure.Rules;
using Disclosure.Rules.Json;

namespace Disclosure.Cli.Inputs;

/// <summary>The file of <c>--rules</c>: rules off or weighed otherwise, thresholds, the reading of blanks.</summary>
internal static class RulesFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">The file, or null when none was given.</param>
    /// <exception cref="UsageException">The file cannot be opened, or something in it does not fit.</exception>
    public static RuleOptions Read(string? path)
    {
        if (path is null) return RuleOptions.Default;
        var reading = RuleOptionsJson.Read(ChoiceFile.Read(path, reason => UsageTexts.RulesUnopened(path, reason)));
        return reading.Options ?? throw new UsageException(UsageTexts.RulesDoNotFit(path, reading.Problems));
    }
}
