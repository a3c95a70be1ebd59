using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure diff</c>: compares two reports cell by cell.</summary>
internal sealed class DiffCommand : RequestCommand<DiffRequest>
{
    private const int Compared = 2;
    private readonly ReadingChoices reading = new();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its result; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public DiffCommand(IReadOnlyList<ResultFormat> formats, Func<DiffRequest, Setting, int> carryOut)
        : base("diff", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([Format, Out, .. reading.Options]);
    }

    public override BilingualText Summary => SeriesVerbTexts.DiffSummary;

    public override BilingualText Synopsis => SeriesVerbTexts.DiffInputs;

    public override BilingualText Explanation => SeriesVerbTexts.DiffExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => SeriesVerbTexts.DiffExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    protected override DiffRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var names = arguments.GetValue(Operands) ?? [];
        if (names.Length > Compared) throw new UsageException(UsageTexts.OneTooMany(names[Compared], Name));
        if (names.Length < Compared) throw new UsageException(SeriesVerbTexts.TwoInputsAreDue);
        if (names.FirstOrDefault(name => !InputList.IsOneDocument([name])) is { } many) throw new UsageException(SeriesVerbTexts.NotOneFile(many));
        return new DiffRequest(
            InputSource.File(names[0]),
            InputSource.File(names[1]),
            InputList.Of(new InputNames(names, null, setting.Surroundings.Input), Name),
            reading.Of(arguments),
            FormatOf(arguments),
            arguments.GetValue(Out));
    }
}
