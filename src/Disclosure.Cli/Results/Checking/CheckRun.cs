using System.Collections.Concurrent;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Results.Checking;

/// <summary>Carries out <c>check</c>: every input by itself, or one beside last year's report.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="open">Opens the writer.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class CheckRun(CheckRequest request, Setting setting, Func<ResultTarget, ICheckWriter> open, IRemarks remarks)
    : AuditRun<InputSource>(request, setting, open)
{
    private static readonly ResultFormat[] Tables = [ResultFormat.Csv, ResultFormat.CsvNames, ResultFormat.Sarif, ResultFormat.Xlsx];

    private readonly RepeatedReports repeated = new();
    private readonly List<BilingualText> notes = [];
    private readonly ConcurrentQueue<(int Number, BilingualText Text)> collecting = [];
    private PriorYear? prior;

    protected override IEnumerable<InputSource> Sources => Request.Inputs;

    protected override IEnumerable<BilingualText> Remarks => repeated.Remarks;

    protected override IEnumerable<BilingualText> Notes => [.. notes, .. collecting.OrderBy(each => each.Number).Select(each => each.Text)];

    protected override void Add(CheckedInput input)
    {
        repeated.Add(input);
        notes.AddRange(prior!.NotesOn(input, Tables.Contains(Request.Format)));
    }

    protected override int? Begin()
    {
        prior = PriorYear.Read(Request.Prior, Request.Reading, AdjustmentFile.Read(Request.Adjustments), remarks);
        return prior is null ? ExitCode.Unread : null;
    }

    protected override IReadOnlyList<PreparedInput> Prepare(InputSource source, int number, InputAudit audit)
    {
        var prepared = source.Read(Request.Reading, reading =>
        {
            if (CollectedUnits.In(source, reading, Request.Reading) is int units) collecting.Enqueue((number, RollupTexts.ForCollect(source.Name, units)));
            return audit.Prepare(
                source.Name, number, reading, reading.Report is { } report ? NarrativeAudit.Run(prior!.Beside(report, source), Request.Rules) : null);
        });
        return [prepared];
    }
}
