using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary>The grammar of the command line: the verbs, and the options that stand with every verb.</summary>
internal sealed class DisclosureSyntax
{
    private readonly Command root = new("disclosure");

    private static ParserConfiguration Settings => new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>The grammar of some verbs.</summary>
    /// <param name="verbs">The verbs, in the order of the help.</param>
    public DisclosureSyntax(params IEnumerable<VerbCommand> verbs)
    {
        root.Options.Add(CommandOptions.Language());
        root.Options.Add(Config);
        root.Options.Add(NoConfig);
        root.Options.Add(Help);
        root.Options.Add(Version);
        foreach (var verb in verbs) root.Subcommands.Add(verb);
    }

    /// <summary>Names the configuration file.</summary>
    public Option<string?> Config { get; } = CommandOptions.Config();

    /// <summary>Asks for no configuration file.</summary>
    public Option<bool> NoConfig { get; } = CommandOptions.NoConfig();

    /// <summary>Asks for help, on the command or a verb.</summary>
    public Option<bool> Help { get; } = CommandOptions.Help();

    /// <summary>Asks for the version.</summary>
    public Option<bool> Version { get; } = CommandOptions.Version();

    /// <summary>Parses arguments. An argument that begins with @ is a file like any other, not a file of arguments.</summary>
    public ParseResult Parse(string[] args) => root.Parse(args, Settings);

    /// <summary>Whether a word is a verb.</summary>
    public bool Knows(string word) => root.Subcommands.Any(verb => verb.Name == word);

    /// <summary>Parses a command line as it stands in a shell, the command's name included.</summary>
    public ParseResult ParseLine(string line) => root.Parse(line, Settings);

    /// <summary>An option of a verb, or of all verbs, by its name; null where there is none.</summary>
    public Option? FindOption(string verb, string name) =>
        root.Options.Concat(root.Subcommands.Where(each => each.Name == verb).SelectMany(each => each.Options)).FirstOrDefault(option => option.Name == name);

    /// <summary>Refuses what the grammar does not know.</summary>
    /// <exception cref="UsageException">A verb, option or value is unknown, or stands where none is due.</exception>
    public void ThrowIfWrong(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var stray = parsed.UnmatchedTokens.Concat(DashedArguments(parsed)).FirstOrDefault();
        if (stray is not null && stray.StartsWith('-')) throw Unknown(stray, command);
        if (stray is not null && command == root) throw UnknownVerb(stray);
        if (stray is not null) throw new UsageException(UsageTexts.OneTooMany(stray, command.Name));
        if (command != root && parsed.Errors.Count > 0) throw new UsageException(BilingualText.Same(parsed.Errors[0].Message));
    }

    private UsageException Unknown(string option, Command command) =>
        new(UsageTexts.UnknownOption(option, NearestWord.Of(option.Split('=', ':')[0], OptionsOf(command)), command.Name));

    private UsageException UnknownVerb(string verb)
    {
        var known = root.Subcommands.Select(each => each.Name).ToList();
        return new UsageException(UsageTexts.UnknownVerb(verb, NearestWord.Of(verb, known), string.Join('、', known)));
    }

    private IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(root.Options).Select(option => option.Name);

    // The parser takes an option that it does not know for an argument; behind -- it is meant as one.
    private static IEnumerable<string> DashedArguments(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is not VerbCommand { Operands: { } operands }) return [];
        var given = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToHashSet();
        return (parsed.GetResult(operands)?.Tokens ?? [])
            .Select(token => token.Value)
            .Where(value => value.Length > 1 && value[0] == '-' && given.Contains(value));
    }
}
