using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Output.Json;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure read</c>: shows what was read, without any rule. Problems go to standard error.</summary>
internal sealed class ReadCommand : VerbCommand
{
    private readonly Option<OutputFormat> format = CommandOptions.Format(("ndjson", OutputFormat.Ndjson));
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly InputChoices sources = new();
    private readonly ReadingChoices reading = new();
    private readonly Option<bool> strict = CommandOptions.Strict();
    private readonly Option<bool> places = CommandOptions.Places();

    public ReadCommand()
        : base("read")
    {
        Arguments.Add(Operands);
        foreach (var option in (Option[])[format, result, .. sources.Options, .. reading.Options, strict, places]) Options.Add(option);
    }

    public override BilingualText Summary => VerbTexts.ReadSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => VerbTexts.ReadExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.ReadExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, DisplayLanguage language, Surroundings surroundings)
    {
        var inputs = sources.Of(arguments, Operands, surroundings.Input, Name);
        var options = reading.Of(arguments);

        using var grace = surroundings.Interruption.Grace();
        using var target = ResultTarget.Open(arguments.GetValue(result), inputs, surroundings);
        IReadOutput output = arguments.GetValue(format) switch
        {
            OutputFormat.Json => new ReadJson(target.Writer, sources.IsOneDocument(arguments, Operands)),
            OutputFormat.Ndjson => new ReadNdjson(target.Writer),
            _ => new ReadText(target.Page(), language, arguments.GetValue(places)),
        };
        var problems = new ReadProblems(new Page(surroundings.Error, null, hasColour: false), language);
        var isStrict = arguments.GetValue(strict);
        var isEachRead = true;
        var (readCount, unreadCount) = (0, 0);
        var work = new OrderedWork<InputSource, (string Name, ReportReading Reading)>(inputs, sources.JobsOf(arguments), (input, _) => (input.Name, input.Read(options)), surroundings.Interruption.Token);
        foreach (var (name, read) in work.Results())
        {
            if (read.Report is { } report) output.Add(name, report);
            isEachRead &= read.Report is not null && (!isStrict || read.Problems.Count == 0);
            problems.Add(name, read);
            if (read.Report is null) unreadCount++;
            else readCount++;
        }

        output.Finish();
        if (output.HasAny) target.Complete();
        foreach (var remark in inputs.Remarks()) surroundings.Error.WriteLine(remark.In(language));
        if (work.IsCutShort)
        {
            surroundings.Error.WriteLine(ReadingTexts.Interrupted(readCount, unreadCount).In(language));
            return surroundings.Interruption.ExitCode;
        }

        return isEachRead ? ExitCode.Clean : ExitCode.Unread;
    }
}
