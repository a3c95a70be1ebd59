using Disclosure.Cli.Choices;
using Disclosure.Cli.Running;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Messages;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>The command <c>disclosure</c>: reads its arguments, carries out one verb and answers with an <see cref="ExitCode"/>.</summary>
internal static class DisclosureCommand
{
    /// <summary>Carries out one command line.</summary>
    /// <param name="args">The arguments as the shell gives them.</param>
    /// <param name="surroundings">The streams to read and write.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Surroundings surroundings)
    {
        var language = Languages.In(args);
        try
        {
            return CarryOut(args, language, surroundings);
        }
        catch (UsageException exception)
        {
            surroundings.Say(exception.Message.In(language));
            return ExitCode.WrongUsage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            surroundings.Say(UsageTexts.ResultLost(SystemTexts.Reason(exception)).In(language));
            return ExitCode.ResultLost;
        }
#pragma warning disable CA1031 // The last resort: people get a sentence, not a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            surroundings.Say(UsageTexts.ProgramFault(exception).In(language));
            return ExitCode.ProgramFault;
        }
    }

    // A file, folder or pattern alone is checked.
    private static bool IsFile(string[] args, DisclosureSyntax syntax) =>
        args is [{ Length: > 0 } first, ..] && first[0] != '-' && !syntax.Knows(first) && (File.Exists(first) || Directory.Exists(first));

    private static int CarryOut(string[] args, DisplayLanguage language, Surroundings surroundings)
    {
        var syntax = new DisclosureSyntax(VerbList.All());
        if (Suggestions.AreAsked(args))
        {
            foreach (var word in Suggestions.For(args, syntax)) surroundings.Output.WriteLine(word);
            return ExitCode.Clean;
        }

        var parsed = syntax.Parse(IsFile(args, syntax) ? ["check", .. args] : args);
        var command = parsed.CommandResult.Command;
        if (parsed.GetValue(syntax.Version))
        {
            surroundings.Output.WriteLine($"disclosure {ProgramVersion.Text}\nrulebook {RuleCatalogue.Version}");
            return ExitCode.Clean;
        }

        if (parsed.GetValue(syntax.Help))
        {
            HelpScreen.Write(command, new TextPage(surroundings.Output, surroundings.TerminalWidth, surroundings.HasColour), language);
            return ExitCode.Clean;
        }

        syntax.ThrowIfWrong(parsed);
        if (command is VerbCommand verb)
        {
            var configuration = ConfigurationFile.Find(parsed.GetValue(syntax.Config), parsed.GetValue(syntax.NoConfig), surroundings.Folder);
            return verb.Run(parsed, new Setting(Languages.GivenIn(args) ?? configuration.Language ?? language, configuration, surroundings));
        }

        HelpScreen.Write(command, new TextPage(surroundings.Error, null, false), language);
        return ExitCode.WrongUsage;
    }
}
