using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure collect</c>: adds up the reports of units and writes the sum as the official form.</summary>
internal sealed class CollectCommand : VerbCommand
{
    private readonly Func<CollectRequest, Setting, int> carryOut;
    private readonly InputChoices sources = new();
    private readonly ReadingChoices reading = new();
    private readonly Option<ResultFormat?> format = CommandOptions.To();
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<string?> units = CommandOptions.Units();
    private readonly Option<string?> unitsFrom = CommandOptions.UnitsFrom();
    private readonly Option<string?> authority = CommandOptions.Authority();
    private readonly Option<bool> allowsMissing = CommandOptions.AllowMissing();
    private readonly Option<bool> allowsErrors = CommandOptions.AllowErrors();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();
    private readonly Option<string?> choices = CommandOptions.Rules();

    /// <summary>The verb.</summary>
    /// <param name="carryOut">Carries it out.</param>
    public CollectCommand(Func<CollectRequest, Setting, int> carryOut)
        : base("collect")
    {
        this.carryOut = carryOut;
        Arguments.Add(Operands);
        Take([format, result, units, unitsFrom, authority, allowsMissing, allowsErrors, .. sources.Options, .. reading.Options, blank, choices]);
    }

    public override BilingualText Summary => RollupVerbTexts.CollectSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => RollupVerbTexts.CollectExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => RollupVerbTexts.CollectExamples;

    public override Argument<string[]> Operands { get; } = new("children") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, Setting setting)
    {
        var (unitFile, rulesFile, file) = (arguments.GetValue(units), arguments.GetValue(choices), arguments.GetValue(result));
        var listed = arguments.GetValue(unitsFrom);
        string?[] ownFiles = [unitFile, rulesFile, .. setting.Configuration.Files];
        var children = listed is null
            ? sources.Of(arguments, Operands, setting.Surroundings.Input, Name, ownFiles)
            : InputList.Of(new InputNames([listed, .. arguments.GetValue(Operands) ?? []], null, setting.Surroundings.Input), Name, ownFiles);
        var written = listed is null
            ? OfficialFormats.Asked(arguments.GetValue(format), file, format.Name)
            : ResultFormat.Of([ResultFormat.Csv], arguments.GetValue(format), file, format.Name);
        written.ThrowIfOnScreen(file, setting.Surroundings);
        var rules = RulesFile.Read(rulesFile) ?? setting.Configuration.Rules;
        var blanks = arguments.GetValue(blank) ?? rules.BlankReading;
        return carryOut(
            new CollectRequest
            {
                Children = children,
                Jobs = sources.JobsOf(arguments),
                Units = unitFile,
                ListsUnits = listed is not null,
                Authority = arguments.GetValue(authority),
                Reading = reading.Of(arguments),
                ReadsBlanksAsZero = blanks == BlankReading.Zero,
                Rules = rules with { BlankReading = blanks },
                Format = written,
                Out = file,
                AllowsMissing = arguments.GetValue(allowsMissing),
                AllowsErrors = arguments.GetValue(allowsErrors),
            },
            setting);
    }
}
