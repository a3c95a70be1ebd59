using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>
/// The readings that words admit, each once under its name. What several editions call differently is one reading: cells that a form lacks add
/// nothing.
/// </summary>
internal static class NamedReadings
{
    private static readonly ApplicationRow[] RefusedRows = [.. RowsBetween(ApplicationRow.StateSecret, ApplicationRow.StatutoryInquiryMatter)];
    private static readonly ApplicationRow[] UnableRows = [.. RowsBetween(ApplicationRow.NotHeld, ApplicationRow.UnclearAfterCorrection)];
    private static readonly ApplicationRow[] NotProcessedRows = [.. RowsBetween(ApplicationRow.PetitionOrComplaint, ApplicationRow.ConfirmOrReissue)];
    private static readonly ApplicationRow[] OtherRows = [.. RowsBetween(ApplicationRow.OtherHandling, ApplicationRow.OtherReason)];

    public static ClaimReading Received { get; } = Rows("N", "本年新收", "received this year", ApplicationRow.ReceivedThisYear);

    public static ClaimReading CarriedIn { get; } = Rows("C", "上年结转", "carried over", ApplicationRow.CarriedOverFromPriorYear);

    public static ClaimReading Handled { get; } = Rows("P", "办理结果总计", "disposed of", ApplicationRow.TotalDisposed);

    public static ClaimReading CarriedOut { get; } = Rows("O", "结转下年度", "carried forward", ApplicationRow.CarriedForwardToNextYear);

    public static ClaimReading ReceivedAndCarried { get; } = Received.Plus(CarriedIn);

    public static ClaimReading Disclosed { get; } = Rows("3.1", "予以公开", "disclosed", ApplicationRow.Disclosed);

    public static ClaimReading PartlyDisclosed { get; } = Rows("3.2", "部分公开", "partially disclosed", ApplicationRow.PartiallyDisclosed);

    public static ClaimReading DisclosedInAll { get; } = Disclosed.Plus(PartlyDisclosed);

    public static ClaimReading Refused { get; } = Rows("3.3", "不予公开", "refused", RefusedRows);

    public static ClaimReading Unable { get; } = Rows("3.4", "无法提供", "unable to provide", UnableRows);

    public static ClaimReading NotProcessed { get; } = Rows("3.5", "不予处理", "not processed", NotProcessedRows);

    public static ClaimReading Other { get; } = Rows("3.6", "其他处理", "other handling", OtherRows);

    public static ClaimReading OtherReason { get; } = Rows("3.6.3", "其他", "other reason", ApplicationRow.OtherReason);

    public static ClaimReading WithoutCarried { get; } = Handled.Minus(CarriedIn);

    public static ClaimReading WithoutOther { get; } = Handled.Minus(Other);

    /// <summary>The groups of outcomes of which every application ends in one.</summary>
    public static IReadOnlyList<ClaimReading> Groups { get; } = [Disclosed, PartlyDisclosed, Refused, Unable, NotProcessed, Other];

    /// <summary>One row of section 三, named as the form numbers it.</summary>
    public static ClaimReading Row(ApplicationRow row)
    {
        var (group, rows) = GroupOf(row);
        var number = $"{group}.{Array.IndexOf(rows, row) + 1}";
        var label = Form.All.Select(form => form.Find(CellKey.Of(row, ApplicantKind.Total))).First(cell => cell is not null)!.Row;
        return new ClaimReading(number, new BilingualText(label.Label.Chinese, label.Name.English), [new ReadingTerm(CellKey.Of(row, ApplicantKind.Total))]);
    }

    /// <summary>Applications of some kinds of applicants: those received, received and carried, or disposed of.</summary>
    public static IReadOnlyList<ClaimReading> Of(string key, string chinese, string english, params ApplicantKind[] kinds)
    {
        var (received, carried, handled) = (Column(ApplicationRow.ReceivedThisYear), Column(ApplicationRow.CarriedOverFromPriorYear),
            Column(ApplicationRow.TotalDisposed));
        return
        [
            new($"N.{key}".TrimEnd('.'), new($"本年新收 {chinese}".TrimEnd(), $"{english}, received this year"), received),
            new($"N+C.{key}".TrimEnd('.'), new($"新收加结转 {chinese}".TrimEnd(), $"{english}, received and carried over"), [.. received, .. carried]),
            new($"P.{key}".TrimEnd('.'), new($"办理结果总计 {chinese}".TrimEnd(), $"{english}, disposed of"), handled),
        ];

        ReadingTerm[] Column(ApplicationRow row) => [.. kinds.Select(kind => new ReadingTerm(CellKey.Of(row, kind)))];
    }

    /// <summary>Documents of some kinds by one measure, which the trial format counts otherwise.</summary>
    public static ClaimReading Papers(string key, BilingualText name, Topic topic, params ProactiveMeasure[] measures) => new(
        key, name, RowsOf(topic).SelectMany(row => measures.Select(measure => new ReadingTerm(CellKey.Of(row, measure)))));

    /// <summary>Decisions of some kinds.</summary>
    public static ClaimReading Decisions(string key, BilingualText name, Topic topic) =>
        Papers(key, name, topic, ProactiveMeasure.DecisionsMade);

    /// <summary>Cases of some groups by outcome.</summary>
    public static ClaimReading Cases(string key, BilingualText name, CaseOutcome outcome, params CaseTrack[] tracks) =>
        new(key, name, tracks.Select(track => new ReadingTerm(CellKey.Of(track, outcome))));

    /// <summary>Fees, which the form holds in ten thousand yuan, in yuan.</summary>
    public static ClaimReading Fees { get; } = new(
        "fees", new("行政事业性收费（元）", "administrative fees in yuan"),
        [new ReadingTerm(CellKey.Of(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected), 10_000)]);

    private static IEnumerable<ProactiveRow> RowsOf(Topic topic)
    {
        if (topic.HasFlag(Topic.Rules)) yield return ProactiveRow.AdministrativeRules;
        if (topic.HasFlag(Topic.Documents)) yield return ProactiveRow.NormativeDocuments;
        if (topic.HasFlag(Topic.Licensing)) yield return ProactiveRow.AdministrativeLicensing;
        if (topic.HasFlag(Topic.Penalties)) yield return ProactiveRow.AdministrativePenalties;
        if (topic.HasFlag(Topic.Compulsion)) yield return ProactiveRow.AdministrativeCompulsion;
    }

    private static (string Group, ApplicationRow[] Rows) GroupOf(ApplicationRow row) =>
        RefusedRows.Contains(row) ? ("3.3", RefusedRows)
        : UnableRows.Contains(row) ? ("3.4", UnableRows)
        : NotProcessedRows.Contains(row) ? ("3.5", NotProcessedRows)
        : ("3.6", OtherRows[1..]);

    private static IEnumerable<ApplicationRow> RowsBetween(ApplicationRow first, ApplicationRow last) =>
        Enum.GetValues<ApplicationRow>().Where(row => row >= first && row <= last);

    private static ClaimReading Rows(string key, string chinese, string english, params ApplicationRow[] rows) =>
        new(key, new BilingualText(chinese, english), rows.Select(row => new ReadingTerm(CellKey.Of(row, ApplicantKind.Total))));
}
