using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure series</c>: audits several years of each organ.</summary>
internal sealed class SeriesCommand : RequestCommand<CheckRequest>
{
    private readonly InputChoices sources = new();
    private readonly ReadingChoices reading = new();
    private readonly Option<string?> adjustments = CommandOptions.Adjustments();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();
    private readonly Option<string?> choices = CommandOptions.Rules();
    private readonly Option<FailThreshold> failOn = CommandOptions.FailOn();
    private readonly Option<string?> accepted = CommandOptions.Accepted();
    private readonly Option<bool> writeAccepted = CommandOptions.WriteAccepted();
    private readonly Option<RepairChoice> repairs = CommandOptions.Repairs();
    private readonly Option<bool> strict = CommandOptions.Strict();
    private readonly Option<bool> verbose = CommandOptions.Verbose();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its result; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public SeriesCommand(IReadOnlyList<ResultFormat> formats, Func<CheckRequest, Setting, int> carryOut)
        : base("series", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([
            Format, Out, adjustments, .. sources.Options, .. reading.Options, blank, choices, failOn, accepted, writeAccepted, repairs, strict, verbose,
        ]);
    }

    public override BilingualText Summary => SeriesVerbTexts.SeriesSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => SeriesVerbTexts.SeriesExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => SeriesVerbTexts.SeriesExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    protected override CheckRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var configuration = setting.Configuration;
        var acceptedFile = arguments.GetValue(accepted) ?? configuration.Accepted;
        var rulesFile = arguments.GetValue(choices);
        var adjustmentFile = arguments.GetValue(adjustments);
        var rules = RulesFile.Read(rulesFile) ?? configuration.Rules;
        return new CheckRequest
        {
            Inputs = sources.Of(
                arguments, Operands, setting.Surroundings.Input, Name, [rulesFile, acceptedFile, adjustmentFile, .. configuration.Files]),
            Names = sources.NamesOf(arguments, Operands),
            Jobs = sources.JobsOf(arguments),
            Adjustments = adjustmentFile,
            Reading = reading.Of(arguments),
            Rules = rules with { BlankReading = arguments.GetValue(blank) ?? rules.BlankReading },
            Format = FormatOf(arguments),
            Out = arguments.GetValue(Out),
            Accepted = acceptedFile,
            WritesAccepted = arguments.GetValue(writeAccepted),
            Repairs = arguments.GetValue(repairs),
            FailOn = arguments.GetValue(failOn),
            IsStrict = arguments.GetValue(strict),
            IsVerbose = arguments.GetValue(verbose),
        };
    }
}
