using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure read</c>: shows what was read, without any rule. Problems go to standard error.</summary>
internal sealed class ReadCommand : RequestCommand<ReadRequest>
{
    private static readonly ResultFormat[] OfClaims = [ResultFormat.Text, ResultFormat.Json, ResultFormat.Ndjson];

    private readonly InputChoices sources = new();
    private readonly ReadingChoices reading = new();
    private readonly Option<bool> strict = CommandOptions.Strict();
    private readonly Option<bool> places = CommandOptions.Places();
    private readonly Option<bool> claims = CommandOptions.Claims();
    private readonly Option<TableRows> rows = CommandOptions.Rows();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its result; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public ReadCommand(IReadOnlyList<ResultFormat> formats, Func<ReadRequest, Setting, int> carryOut)
        : base("read", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([Format, Out, .. sources.Options, .. reading.Options, strict, places, claims, rows]);
    }

    public override BilingualText Summary => VerbTexts.ReadSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => VerbTexts.ReadExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.ReadExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    protected override ReadRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var showsClaims = arguments.GetValue(claims);
        if (showsClaims && !OfClaims.Contains(FormatOf(arguments))) throw new UsageException(UsageTexts.ClaimsInAnotherFormat);
        return new ReadRequest
        {
            Inputs = sources.Of(arguments, Operands, setting.Surroundings.Input, Name),
            Jobs = sources.JobsOf(arguments),
            Reading = reading.Of(arguments),
            Format = FormatOf(arguments),
            Out = arguments.GetValue(Out),
            IsOneDocument = sources.IsOneDocument(arguments, Operands),
            IsStrict = arguments.GetValue(strict),
            ShowsPlaces = arguments.GetValue(places),
            ShowsClaims = showsClaims,
            Rows = arguments.GetValue(rows),
        };
    }
}
