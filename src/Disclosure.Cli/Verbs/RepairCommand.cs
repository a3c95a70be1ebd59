using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Running;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure repair</c>: lists the repairs of one report, or writes a corrected copy.</summary>
internal sealed class RepairCommand : RequestCommand<RepairRequest>
{
    private readonly IReadOnlyList<ResultFormat> lists;
    private readonly Option<IReadOnlyList<int>> choose = CommandOptions.Choose();
    private readonly ReadingChoices reading = new();
    private readonly Option<string?> prior = CommandOptions.Prior();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();
    private readonly Option<bool> strict = CommandOptions.Strict();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its list; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public RepairCommand(IReadOnlyList<ResultFormat> formats, Func<RepairRequest, Setting, int> carryOut)
        : base("repair", [.. formats.Union(OfficialFormats.All)], carryOut)
    {
        lists = formats;
        Arguments.Add(Operands);
        Take([Format, Out, choose, .. reading.Options, prior, blank, strict]);
    }

    public override BilingualText Summary => VerbTexts.RepairSummary;

    public override BilingualText Synopsis => VerbTexts.RepairInput;

    public override BilingualText Explanation => VerbTexts.RepairExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.RepairExamples;

    public override Argument<string[]> Operands { get; } = new("input") { Arity = ArgumentArity.ZeroOrMore };

    protected override RepairRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var rules = setting.Configuration.Rules;
        var priorFile = arguments.GetValue(prior);
        var file = arguments.GetValue(Out);
        return new RepairRequest
        {
            Input = SingleInput.Of(arguments.GetValue(Operands) ?? [], setting.Surroundings.Input, Name, priorFile),
            Prior = NamedInput.Of(priorFile, arguments.GetValue(Operands) ?? [], setting.Surroundings.Input),
            Reading = reading.Of(arguments),
            Rules = rules with { BlankReading = arguments.GetValue(blank) ?? rules.BlankReading },
            Format = file is null ? ListFormatOf(arguments) : lists[0],
            Copy = file is null ? null : ResultFormat.Of(CopyFormats, arguments.GetValue(Format), file, Format.Name),
            Out = file,
            Chosen = arguments.GetValue(choose) ?? [],
            IsStrict = arguments.GetValue(strict),
        };
    }

    // The JSON first: what a copy is written as where its name has no ending.
    private static IReadOnlyList<ResultFormat> CopyFormats => [.. OfficialFormats.All.OrderByDescending(format => format == ResultFormat.Json)];

    private ResultFormat ListFormatOf(ParseResult arguments)
    {
        var asked = FormatOf(arguments);
        return lists.Contains(asked) ? asked : throw new UsageException(UsageTexts.GoesWith($"{Format.Name} {asked.Word}", Out.Name));
    }
}
