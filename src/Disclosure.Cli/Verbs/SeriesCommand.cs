using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Texts;
using Disclosure.Messages;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure series</c>: audits several years of each organ.</summary>
internal sealed class SeriesCommand : AuditCommand
{
    private readonly Option<string?> adjustments = CommandOptions.Adjustments();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its result; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public SeriesCommand(IReadOnlyList<ResultFormat> formats, Func<CheckRequest, Setting, int> carryOut)
        : base("series", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([Format, Out, adjustments, .. InputOptions, .. AuditOptions]);
    }

    public override BilingualText Summary => SeriesVerbTexts.SeriesSummary;

    public override BilingualText Explanation => SeriesVerbTexts.SeriesExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => SeriesVerbTexts.SeriesExamples;

    protected override CheckRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var adjustmentFile = arguments.GetValue(adjustments);
        return RequestOf(arguments, setting, adjustmentFile) with { Adjustments = adjustmentFile };
    }
}
