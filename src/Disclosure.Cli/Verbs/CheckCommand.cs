using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure check</c>: audits reports.</summary>
internal sealed class CheckCommand : AuditCommand
{
    private readonly Option<string?> prior = CommandOptions.Prior();
    private readonly Option<string?> adjustments = CommandOptions.Adjustments();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its result; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public CheckCommand(IReadOnlyList<ResultFormat> formats, Func<CheckRequest, Setting, int> carryOut)
        : base("check", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([Format, Out, .. InputOptions, prior, adjustments, .. AuditOptions]);
    }

    public override BilingualText Summary => VerbTexts.CheckSummary;

    public override BilingualText Explanation => VerbTexts.CheckExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.CheckExamples;

    protected override CheckRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var priorFile = arguments.GetValue(prior);
        if (priorFile is not null && !Sources.IsOneDocument(arguments, Operands)) throw new UsageException(UsageTexts.PriorOfMany);
        var adjustmentFile = arguments.GetValue(adjustments);
        if (adjustmentFile is not null && priorFile is null) throw new UsageException(UsageTexts.AdjustmentsOfOneYear);
        return RequestOf(arguments, setting, priorFile, adjustmentFile) with
        {
            Prior = NamedInput.Of(priorFile, arguments.GetValue(Operands) ?? [], setting.Surroundings.Input),
            Adjustments = adjustmentFile,
        };
    }
}
