using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Messages;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure convert</c>: writes one report as the official form of its edition.</summary>
internal sealed class ConvertCommand : VerbCommand
{
    private readonly Option<OfficialFormat?> format = CommandOptions.To();
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<bool> computesTotals = new("--compute-totals");
    private readonly Option<bool> allowsErrors = new("--allow-errors");
    private readonly Option<string?> choices = CommandOptions.Rules();
    private readonly ReadingChoices reading = new();

    public ConvertCommand()
        : base("convert")
    {
        Arguments.Add(Operands);
        foreach (var option in (Option[])[format, result, computesTotals, allowsErrors, choices, .. reading.Options]) Options.Add(option);
    }

    public override BilingualText Summary => ConvertTexts.Summary;

    public override BilingualText Synopsis => VerbTexts.RepairInput;

    public override BilingualText Explanation => ConvertTexts.Explanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => ConvertTexts.Examples;

    public override Argument<string[]> Operands { get; } = new("input") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, DisplayLanguage language, Surroundings surroundings)
    {
        var names = arguments.GetValue(Operands) ?? [];
        var inputs = InputList.Of(names, surroundings.Input, Name, arguments.GetValue(choices));
        if (names.Length > 1 || Directory.Exists(names[0])) throw new UsageException(RepairTexts.OneInput(Name));
        var file = arguments.GetValue(result);
        var written = arguments.GetValue(format) ?? FormatOf(file) ?? throw new UsageException(ConvertTexts.FormatIsDue);
        if (file is null && surroundings.TerminalWidth is not null && written is OfficialFormat.Docx or OfficialFormat.Xlsx) throw new UsageException(ConvertTexts.OutIsDue(written.ToString().ToUpperInvariant()));
        var rules = RulesFile.Read(arguments.GetValue(choices)) ?? surroundings.Configuration.Rules;

        using var target = ResultTarget.Open(file, inputs, surroundings);

        if (FormatOf(file) is { } named && named != written)
        {
            var word = WordOf(written);
            throw new UsageException(ConvertTexts.FormatAndNameDiffer(word, Path.GetFileName(file)!, WordOf(named), Path.ChangeExtension(Path.GetFileName(file)!, written == OfficialFormat.Markdown ? "md" : word)));
        }

        // An archive of one report is read as that report; of one that holds several, that is told.
        var input = names[0] == InputSource.StandardInputName ? InputSource.StandardInput(surroundings.Input) : InputSource.File(names[0]);
        var errors = new Page(surroundings.Error, null, hasColour: false);
        var read = input.Read(reading.Of(arguments));
        new ReadProblems(errors, language).Add(input.Name, read);
        if (read.Report is null) return ExitCode.Unread;

        var writing = new OfficialWriting(errors, language, new WritingOptions { AllowsErrors = arguments.GetValue(allowsErrors), Rules = rules });
        var report = arguments.GetValue(computesTotals) ? writing.ComputeTotals(read.Report) : read.Report;
        if (report is null || writing.Write(report, written) is not { } bytes) return ExitCode.Findings;
        target.Write(bytes);
        target.Complete();
        return ExitCode.Clean;
    }

    private static string WordOf(OfficialFormat format) => format.ToString().ToLowerInvariant();

    private static OfficialFormat? FormatOf(string? file) => Path.GetExtension(file)?.ToLowerInvariant() switch
    {
        ".docx" => OfficialFormat.Docx,
        ".xlsx" => OfficialFormat.Xlsx,
        ".html" or ".htm" => OfficialFormat.Html,
        ".md" or ".markdown" => OfficialFormat.Markdown,
        ".json" => OfficialFormat.Json,
        _ => null,
    };
}
