using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>The table of section 四, 政府信息公开行政复议、行政诉讼情况, the same in both editions.</summary>
internal static class CasesDefinition
{
    private static readonly BilingualText Litigation = new("行政诉讼", "Litigation");

    // Where the heads stand in a single row, each outcome is printed behind its track, or behind a short name of it.
    private static readonly (CaseTrack Track, BilingualText? Head, string Label, string English, string ShortName)[] Tracks =
    [
        (CaseTrack.Reconsideration, null, "行政复议", "Administrative reconsideration", "复议"),
        (CaseTrack.DirectLitigation, Litigation, "未经复议直接起诉", "Direct litigation", "直接起诉"),
        (CaseTrack.LitigationAfterReconsideration, Litigation, "复议后起诉", "Litigation after reconsideration", "行政诉讼复议后起诉"),
    ];

    private static readonly (CaseOutcome Outcome, string Label, string English, string[] Aliases)[] Outcomes =
    [
        (CaseOutcome.Upheld, "结果维持", "Upheld", ["结果维持<数|数量|件数>"]),
        (CaseOutcome.Corrected, "结果纠正", "Corrected", ["结果纠正<数|数量|件数>"]),
        (CaseOutcome.OtherOutcome, "其他结果", "Other outcome", ["其他结果<数|数量|件数>"]),
        (CaseOutcome.Pending, "尚未审结", "Pending", ["尚未审结<数|数量|件数>", "未审结[数|数量|件数]"]),
        (CaseOutcome.Total, "总计", "Total", ["合计"]),
    ];

    public static FormTable Create()
    {
        var table = new FormTable(
            "reconsiderationAndLitigation",
            new BilingualText("政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation"),
            SectionKind.ReconsiderationAndLitigation,
            LegalBasis.Regulation("第五十条第一款第（三）项", "Art. 50(3)"),
            Litigation);
        table.Blocks =
        [
            .. Tracks.Select(track => Block(
                table, track.Track, track.Head, new BilingualText(track.Label, track.English), [track.Label, track.ShortName])),
        ];
        return table;
    }

    private static FormBlock Block(FormTable table, CaseTrack track, BilingualText? head, BilingualText label, string[] names)
    {
        var key = FormKey.Of(track);
        var block = new FormBlock(table, key, label, null, [], head?.Chinese);
        block.Columns =
        [
            .. Outcomes.Select(outcome => new FormColumn(
                block, $"{key}.{FormKey.Of(outcome.Outcome)}", FormKey.Of(outcome.Outcome),
                new BilingualText(outcome.Label, outcome.English), FigureKind.Count, FigureUnit.Pieces,
                [.. outcome.Aliases, .. outcome.Aliases.Prepend(outcome.Label).SelectMany(wording => names.Select(name => name + wording))])),
        ];
        block.Rows = [new FormRow(block, key, "", BilingualText.Same(""), null, null, [])];
        return block;
    }
}
