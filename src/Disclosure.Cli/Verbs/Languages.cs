using Disclosure.Messages;

namespace Disclosure.Cli.Verbs;

/// <summary>The words by which <c>--lang</c> names the languages.</summary>
internal static class Languages
{
    /// <summary>The option's name.</summary>
    public const string OptionName = "--lang";

    /// <summary>The languages by their words.</summary>
    public static (string Word, DisplayLanguage Value)[] Words { get; } = [("zh", DisplayLanguage.Chinese), ("en", DisplayLanguage.English)];

    /// <summary>The language that arguments ask for, found even where they are wrong otherwise, so that the complaint is understood.</summary>
    /// <param name="args">The arguments.</param>
    public static DisplayLanguage In(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is OptionName + "=en" or OptionName + ":en") return DisplayLanguage.English;
            if (args[i] == OptionName && i + 1 < args.Count && args[i + 1] == "en") return DisplayLanguage.English;
        }

        return DisplayLanguage.Chinese;
    }
}
