using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Running;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>A verb that audits reports: it takes many inputs and the choices of an audit, and gives a result of findings.</summary>
/// <param name="name">The verb.</param>
/// <param name="formats">The formats of its result; the default first.</param>
/// <param name="carryOut">Carries it out.</param>
internal abstract class AuditCommand(string name, IReadOnlyList<ResultFormat> formats, Func<CheckRequest, Setting, int> carryOut)
    : RequestCommand<CheckRequest>(name, formats, carryOut)
{
    private readonly ReadingChoices reading = new();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();
    private readonly Option<string?> choices = CommandOptions.Rules();
    private readonly Option<FailThreshold> failOn = CommandOptions.FailOn();
    private readonly Option<UndecidedChoice> undetermined = CommandOptions.Undetermined();
    private readonly Option<string?> accepted = CommandOptions.Accepted();
    private readonly Option<bool> writeAccepted = CommandOptions.WriteAccepted();
    private readonly Option<RepairChoice> repairs = CommandOptions.Repairs();
    private readonly Option<bool> strict = CommandOptions.Strict();
    private readonly Option<bool> verbose = CommandOptions.Verbose();
    private readonly Option<ShownReports> only = CommandOptions.Only();
    private readonly Option<bool> quiet = CommandOptions.Quiet();

    /// <inheritdoc/>
    public sealed override BilingualText Synopsis => VerbTexts.Inputs;

    /// <inheritdoc/>
    public sealed override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>How the inputs are named.</summary>
    protected InputChoices Sources { get; } = new();

    /// <summary>The options on the inputs, in the order of the help.</summary>
    protected IEnumerable<Option> InputOptions => [.. Sources.Options, .. reading.Options];

    /// <summary>The options on the audit, in the order of the help.</summary>
    protected IEnumerable<Option> AuditOptions => [blank, choices, failOn, undetermined, accepted, writeAccepted, repairs, strict, only, quiet, verbose];

    /// <summary>What the arguments ask for, but for what the verb alone asks.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="setting">What holds for the run.</param>
    /// <param name="ownFiles">The files that the verb alone reads beside the inputs; null for one that is not named.</param>
    protected CheckRequest RequestOf(ParseResult arguments, Setting setting, params string?[] ownFiles)
    {
        var configuration = setting.Configuration;
        var acceptedFile = arguments.GetValue(accepted) ?? configuration.Accepted;
        var rulesFile = arguments.GetValue(choices);
        var inputs = Sources.Of(arguments, Operands, setting.Surroundings.Input, Name, [rulesFile, acceptedFile, .. ownFiles, .. configuration.Files]);
        var rules = RulesFile.Read(rulesFile) ?? configuration.Rules;
        var format = FormatOf(arguments);
        if (arguments.GetValue(quiet) && format != ResultFormat.Text)
        {
            throw new UsageException(UsageTexts.GoesWith(quiet.Name, $"{Format.Name} {ResultFormat.Text.Word}"));
        }

        return new CheckRequest
        {
            Inputs = inputs,
            Names = Sources.NamesOf(arguments, Operands),
            Jobs = Sources.JobsOf(arguments),
            Reading = reading.Of(arguments),
            Rules = rules with { BlankReading = arguments.GetValue(blank) ?? rules.BlankReading },
            Changes = [.. ChangedAudit.Of(rules, arguments.GetValue(blank), rulesFile, configuration, arguments.GetValue(accepted))],
            Format = format,
            Out = arguments.GetValue(Out),
            Accepted = acceptedFile,
            WritesAccepted = arguments.GetValue(writeAccepted),
            Repairs = arguments.GetValue(repairs),
            FailOn = arguments.GetValue(failOn),
            PassesUndecided = arguments.GetValue(undetermined) == UndecidedChoice.Pass,
            IsStrict = arguments.GetValue(strict),
            ShowsFailingOnly = arguments.GetValue(only) == ShownReports.Failing,
            IsQuiet = arguments.GetValue(quiet),
            IsVerbose = arguments.GetValue(verbose),
        };
    }
}
