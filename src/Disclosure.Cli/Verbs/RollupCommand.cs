using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure rollup</c>: holds a sum against the reports of its units.</summary>
internal sealed class RollupCommand : RequestCommand<RollupRequest>
{
    private readonly InputChoices sources = new();
    private readonly ReadingChoices reading = new();
    private readonly Option<string?> parent = CommandOptions.Parent();
    private readonly Option<string?> prior = CommandOptions.Prior();
    private readonly Option<string?> priorChildren = CommandOptions.PriorChildren();
    private readonly Option<string?> units = CommandOptions.Units();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();
    private readonly Option<string?> choices = CommandOptions.Rules();
    private readonly Option<FailThreshold> failOn = CommandOptions.FailOn();
    private readonly Option<bool> verbose = CommandOptions.Verbose();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its result; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public RollupCommand(IReadOnlyList<ResultFormat> formats, Func<RollupRequest, Setting, int> carryOut)
        : base("rollup", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([Format, Out, parent, units, prior, priorChildren, .. sources.Options, .. reading.Options, blank, choices, failOn, verbose]);
    }

    public override BilingualText Summary => RollupVerbTexts.RollupSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => RollupVerbTexts.RollupExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => RollupVerbTexts.RollupExamples;

    public override Argument<string[]> Operands { get; } = new("children") { Arity = ArgumentArity.ZeroOrMore };

    protected override RollupRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var parentFile = arguments.GetValue(parent) ?? throw new UsageException(RollupVerbTexts.ParentIsDue);
        var (unitFile, rulesFile) = (arguments.GetValue(units), arguments.GetValue(choices));
        var (priorFile, priorFolder) = (arguments.GetValue(prior), arguments.GetValue(priorChildren));
        var rules = RulesFile.Read(rulesFile) ?? setting.Configuration.Rules;
        return new RollupRequest
        {
            Children = sources.Of(
                arguments, Operands, setting.Surroundings.Input, Name, [parentFile, priorFile, unitFile, rulesFile, .. setting.Configuration.Files]),
            Jobs = sources.JobsOf(arguments),
            Parent = InputSource.File(parentFile),
            Units = unitFile,
            Prior = priorFile is null ? null : InputSource.File(priorFile),
            PriorChildren = priorFolder is null ? null : InputList.Of(new InputNames([priorFolder], null, setting.Surroundings.Input), Name, unitFile),
            Reading = reading.Of(arguments),
            Rules = rules with { BlankReading = arguments.GetValue(blank) ?? rules.BlankReading },
            Changes = [.. ChangedAudit.Of(rules, arguments.GetValue(blank), rulesFile, setting.Configuration with { Accepted = null }, acceptedFile: null)],
            Format = FormatOf(arguments),
            Out = arguments.GetValue(Out),
            FailOn = arguments.GetValue(failOn),
            IsVerbose = arguments.GetValue(verbose),
        };
    }
}
