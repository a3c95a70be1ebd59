using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Output.Json;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure read</c>: shows what was read, without any rule. Problems go to standard error.</summary>
internal sealed class ReadCommand : VerbCommand
{
    private readonly Option<OutputFormat> format = CommandOptions.Format();
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<int?> year = CommandOptions.Year();
    private readonly Option<ReportEdition?> edition = CommandOptions.Edition();
    private readonly Option<bool> strict = CommandOptions.Strict();
    private readonly Option<bool> places = CommandOptions.Places();

    public ReadCommand()
        : base("read")
    {
        Arguments.Add(Operands);
        foreach (var option in new Option[] { format, result, year, edition, strict, places }) Options.Add(option);
    }

    public override BilingualText Summary => VerbTexts.ReadSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => VerbTexts.ReadExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.ReadExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, DisplayLanguage language, Surroundings surroundings)
    {
        var names = arguments.GetValue(Operands) ?? [];
        var inputs = InputList.Of(names, surroundings.Input, Name);
        var options = new ReadingOptions { Year = arguments.GetValue(year), Edition = arguments.GetValue(edition) };
        var isJson = arguments.GetValue(format) == OutputFormat.Json;

        using var target = ResultTarget.Open(arguments.GetValue(result), inputs, surroundings);
        IReadOutput output = isJson ? new ReadJson(target.Writer, InputList.IsOneDocument(names)) : new ReadText(target.Page(), language, arguments.GetValue(places));
        var problems = new ReadProblems(new Page(surroundings.Error, null, hasColour: false), language);
        var isStrict = arguments.GetValue(strict);
        var isEachRead = true;
        foreach (var input in inputs)
        {
            var reading = input.Read(options);
            if (reading.Report is { } report) output.Add(input.Name, report);
            isEachRead &= reading.Report is not null && (!isStrict || reading.Problems.Count == 0);
            problems.Add(input.Name, reading);
        }

        output.Finish();
        if (output.HasAny) target.Complete();
        return isEachRead ? ExitCode.Clean : ExitCode.Unread;
    }
}
