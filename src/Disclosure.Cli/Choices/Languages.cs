using Disclosure.Messages;

namespace Disclosure.Cli.Choices;

/// <summary>The words by which <c>--lang</c> names the languages.</summary>
internal static class Languages
{
    /// <summary>The option's name.</summary>
    public const string OptionName = "--lang";

    /// <summary>The languages by their words.</summary>
    public static (string Word, DisplayLanguage Value)[] Words { get; } = [("zh", DisplayLanguage.Chinese), ("en", DisplayLanguage.English)];

    /// <summary>The language that arguments ask for, found even where they are wrong otherwise, so that the complaint is understood.</summary>
    /// <param name="args">The arguments.</param>
    public static DisplayLanguage In(IReadOnlyList<string> args) => GivenIn(args) ?? DisplayLanguage.Chinese;

    /// <summary>The language that arguments ask for; null where they ask for none that is known.</summary>
    /// <param name="args">The arguments.</param>
    public static DisplayLanguage? GivenIn(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            foreach (var (word, language) in Words)
            {
                if (args[i] == $"{OptionName}={word}" || args[i] == $"{OptionName}:{word}") return language;
                if (args[i] == OptionName && i + 1 < args.Count && args[i + 1] == word) return language;
            }
        }

        return null;
    }
}
