using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Cli.Texts;

namespace Disclosure.Cli.Verbs;

/// <summary>The grammar of the command line: the verbs, and the options that stand with every verb.</summary>
internal sealed class DisclosureSyntax
{
    private readonly Command root = new("disclosure");

    public DisclosureSyntax()
    {
        root.Options.Add(CommandOptions.Language());
        root.Options.Add(Config);
        root.Options.Add(NoConfig);
        root.Options.Add(Help);
        root.Options.Add(Version);
        root.Subcommands.Add(new CheckCommand());
        root.Subcommands.Add(new ReadCommand());
        root.Subcommands.Add(new RulesCommand());
        root.Subcommands.Add(new RepairCommand());
        root.Subcommands.Add(new ConvertCommand());
        root.Subcommands.Add(new CompletionCommand());
    }

    /// <summary>Names the file of configuration.</summary>
    public Option<string?> Config { get; } = CommandOptions.Config();

    /// <summary>Asks for no file of configuration.</summary>
    public Option<bool> NoConfig { get; } = new("--no-config") { Recursive = true, Arity = ArgumentArity.Zero };

    /// <summary>Asks for help, on the command or a verb.</summary>
    public Option<bool> Help { get; } = new("--help", "-h", "-?") { Recursive = true, Arity = ArgumentArity.Zero };

    /// <summary>Asks for the version.</summary>
    public Option<bool> Version { get; } = new("--version") { Arity = ArgumentArity.Zero };

    /// <summary>Parses arguments. An argument that begins with @ is a file like any other, not a file of arguments.</summary>
    public ParseResult Parse(string[] args) =>
        root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });

    /// <summary>Parses a command line as it stands in a shell, the command's name included.</summary>
    public ParseResult ParseLine(string line) => root.Parse(line, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });

    /// <summary>An option of a verb, or of all verbs, by its name; null where there is none.</summary>
    public Option? FindOption(string verb, string name) =>
        root.Options.Concat(root.Subcommands.Where(each => each.Name == verb).SelectMany(each => each.Options)).FirstOrDefault(option => option.Name == name);

    /// <summary>Refuses what the grammar does not know.</summary>
    /// <exception cref="UsageException">A verb, option or value is unknown, or stands where none is due.</exception>
    public void ThrowIfWrong(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var verbs = string.Join('、', root.Subcommands.Select(verb => verb.Name));
        var stray = parsed.UnmatchedTokens.Concat(DashedArguments(parsed)).FirstOrDefault();
        if (stray is not null && stray.StartsWith('-')) throw new UsageException(UsageTexts.UnknownOption(stray, NearestWord.Of(stray.Split('=', ':')[0], OptionsOf(command)), command.Name));
        if (stray is not null && command == root) throw new UsageException(UsageTexts.UnknownVerb(stray, NearestWord.Of(stray, root.Subcommands.Select(verb => verb.Name)), verbs));
        if (stray is not null) throw new UsageException(UsageTexts.OneTooMany(stray, command.Name));
        if (command != root && parsed.Errors.Count > 0) throw new UsageException(Messages.BilingualText.Same(parsed.Errors[0].Message));
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
