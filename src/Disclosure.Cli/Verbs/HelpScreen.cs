using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;

namespace Disclosure.Cli.Verbs;

/// <summary>Help that teaches: what the command is for, how it is called, what each option does, examples to try.</summary>
internal static class HelpScreen
{
    private const string Indent = "  ";

    public static void Write(Command command, TextPage page, DisplayLanguage language)
    {
        if (command is VerbCommand verb) WriteVerb(verb, page, language);
        else WriteRoot(command, page, language);
    }

    private static void WriteRoot(Command root, TextPage page, DisplayLanguage language)
    {
        page.Line(VerbTexts.Command.In(language));
        Section(page, HelpTexts.Usage, language);
        page.Line($"{Indent}{root.Name} {HelpTexts.VerbAndArguments.In(language)}");

        var verbs = root.Subcommands.OfType<VerbCommand>().ToList();
        Section(page, HelpTexts.Verbs, language);
        Columns(page, [.. verbs.Select(verb => ($"{verb.Name} {verb.Synopsis.In(language)}", verb.Summary.In(language)))]);
        WriteOptions(root.Options, page, language);
        WriteExamples(verbs.Select(verb => verb.Examples[0]), page, language);
        page.Line();
        page.Hanging(0, HelpTexts.More.In(language));
    }

    private static void WriteVerb(VerbCommand verb, TextPage page, DisplayLanguage language)
    {
        page.Line(verb.Explanation.In(language));
        Section(page, HelpTexts.Usage, language);
        page.Line($"{Indent}disclosure {verb.Name} {verb.Synopsis.In(language)} {HelpTexts.OptionsFollow.In(language)}");
        var shared = verb.Parents.OfType<Command>().SelectMany(root => root.Options).Where(option => option.Recursive);
        WriteOptions(verb.Options.Concat(shared), page, language);
        WriteExamples(verb.Examples, page, language);
    }

    private static void WriteOptions(IEnumerable<Option> options, TextPage page, DisplayLanguage language)
    {
        Section(page, HelpTexts.Options, language);
        Columns(page, [.. options.Select(option => ($"{option.Name} {option.HelpName}".TrimEnd(), ((IExplained)option).Purpose.In(language)))]);
    }

    private static void WriteExamples(IEnumerable<(string CommandLine, BilingualText Purpose)> examples, TextPage page, DisplayLanguage language)
    {
        Section(page, HelpTexts.Examples, language);
        foreach (var (commandLine, purpose) in examples)
        {
            page.Line($"{Indent}{commandLine}");
            page.Line(new Piece($"{Indent}{Indent}{purpose.In(language)}", Tone.Faint));
        }
    }

    private static void Section(TextPage page, BilingualText heading, DisplayLanguage language)
    {
        page.Line();
        page.Line(new Piece($"{heading.In(language)}{(language == DisplayLanguage.Chinese ? "：" : ":")}", Tone.Strong));
    }

    private static void Columns(TextPage page, (string Name, string Purpose)[] rows)
    {
        var width = rows.Max(row => CellWidth.Of(row.Name));
        foreach (var (name, purpose) in rows)
        {
            var lead = $"{Indent}{CellWidth.PadRight(name, width)}{Indent}";
            page.Hanging(CellWidth.Of(lead), lead, purpose);
        }
    }
}
