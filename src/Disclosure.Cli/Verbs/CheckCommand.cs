using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure check</c>: audits reports.</summary>
internal sealed class CheckCommand : RequestCommand<CheckRequest>
{
    private readonly InputChoices sources = new();
    private readonly ReadingChoices reading = new();
    private readonly Option<string?> prior = CommandOptions.Prior();
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
    public CheckCommand(IReadOnlyList<ResultFormat> formats, Func<CheckRequest, Setting, int> carryOut)
        : base("check", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([Format, Out, .. sources.Options, .. reading.Options, prior, blank, choices, failOn, accepted, writeAccepted, repairs, strict, verbose]);
    }

    public override BilingualText Summary => VerbTexts.CheckSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => VerbTexts.CheckExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.CheckExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    protected override CheckRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var configuration = setting.Configuration;
        var acceptedFile = arguments.GetValue(accepted) ?? configuration.Accepted;
        var rulesFile = arguments.GetValue(choices);
        var priorFile = arguments.GetValue(prior);
        if (priorFile is not null && !sources.IsOneDocument(arguments, Operands)) throw new UsageException(UsageTexts.PriorOfMany);
        var inputs = sources.Of(arguments, Operands, setting.Surroundings.Input, Name, [rulesFile, acceptedFile, priorFile, .. configuration.Files]);
        var rules = RulesFile.Read(rulesFile) ?? configuration.Rules;
        return new CheckRequest
        {
            Inputs = inputs,
            Names = sources.NamesOf(arguments, Operands),
            Jobs = sources.JobsOf(arguments),
            Prior = priorFile is null ? null : InputSource.File(priorFile),
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
