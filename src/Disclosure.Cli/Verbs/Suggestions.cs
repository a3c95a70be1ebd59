using System.CommandLine.Completions;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary>
/// Words that may stand at a place of a command line, for the completion of shells. They are asked for with the directive
/// <c>[suggest:PLACE]</c> and the line, as other commands of this make know it.
/// </summary>
internal static partial class Suggestions
{
    /// <summary>Whether the arguments ask for suggestions.</summary>
    public static bool AreAsked(string[] args) => args.Length > 0 && Directive().IsMatch(args[0]);

    /// <summary>The words that fit, in ordinal order.</summary>
    /// <param name="args">The directive, and the line with the command's name.</param>
    /// <param name="syntax">The grammar.</param>
    public static IEnumerable<string> For(string[] args, DisclosureSyntax syntax)
    {
        var line = args.Length > 1 ? args[1] : "";

        // What stands behind the cursor says nothing of the word at it.
        var typed = PlaceIn(args[0]) is { } place && place < line.Length ? line[..place] : line;
        return Completions(typed, syntax).Select(completion => completion.InsertText ?? completion.Label).Distinct().Order(StringComparer.Ordinal);
    }

    private static int? PlaceIn(string directive) =>
        int.TryParse(Directive().Match(directive).Groups["place"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private static IEnumerable<CompletionItem> Completions(string typed, DisclosureSyntax syntax)
    {
        var words = typed.Split(' ', StringSplitOptions.None);
        if (words.Length > 2 && syntax.FindOption(words[1], words[^2]) is { HelpName: not null } option)
        {
            return option.GetCompletions(CompletionContext.Empty)
                .Where(completion => completion.Label.StartsWith(words[^1], StringComparison.OrdinalIgnoreCase));
        }

        try
        {
            return [.. syntax.ParseLine(typed).GetCompletions(typed.Length)];
        }
        catch (UsageException)
        {
            return [];
        }
    }

    [GeneratedRegex(@"^\[suggest(:(?<place>[0-9]+))?\]$")]
    private static partial Regex Directive();
}
