using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Ledgers;

/// <summary>
/// A ledger as it stands in an office's file: columns in any order, under any of their heads, among others that hold what is nobody's
/// business. Of those every cell bears a mark (<see cref="Canary"/>) by which it is known wherever it turns up.
/// </summary>
public sealed class LedgerTable
{
    /// <summary>What every cell bears that must reach no output.</summary>
    public const string Canary = "金丝雀";

    // A day that a workbook keeps as a number.
    private const string DayMark = "\u0001";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Private = ["姓名", "申请人", "证件号", "手机号", "联系地址", "电子邮箱", "申请内容", "用途", "备注", "承办人", "理由"];

    private readonly List<string> heads = [];
    private readonly List<string[]> rows = [];

    /// <summary>Writes a ledger down.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="seed">Any number; decides the order of the columns and their heads.</param>
    public LedgerTable(CaseLedger ledger, int seed)
    {
        var random = new Random(seed);
        var columns = Columns().Select(column => (Head: HeadOf(column.Field, random), column.Text))
            .Concat(Private.Select(head => (Head: head, Text: (Func<CaseRecord, string>)(record => Secret(head, record)))))
            .OrderBy(_ => random.Next()).ToList();
        heads.AddRange(columns.Select(column => column.Head));
        rows.AddRange(ledger.Cases.Select(record => columns.Select(column => column.Text(record)).ToArray()));
    }

    /// <summary>
    /// What people write into any column when a row slips or a column is mistaken: names, telephones, numbers of persons and passports,
    /// addresses, as they are formatted.
    /// </summary>
    public static IReadOnlyList<string> Marks { get; } =
    [
        Canary, "139-0000-7654", "139 0000 7654", "13900007654", "１３９００００７６５４", "+86 13900007654", "86-13900007654", "0571-87650001", "87650001", "jsq@canary.cn",
        "110101790307654", "110101197903077654", "身份证110101197903077654", "E87654001", "EA8765400", "金丝雀2025-001", "jinsique-2025-001", "京A87650",
    ];

    /// <summary>By what a mark is known in any output, whatever its typography: spaces and dashes left out, in half width.</summary>
    public static IReadOnlyList<string> Traces { get; } =
        [Canary, "00007654", "87650001", "jsq@", "790307654", "7903077654", "E87654001", "EA8765400", "jinsique", "京A87650"];

    /// <summary>The same ledger with a mark in each column that is read, and in each head; every mark in every column where there are rows enough.</summary>
    public static LedgerTable Marked(CaseLedger ledger, int seed)
    {
        var table = new LedgerTable(ledger, seed);
        var read = table.heads.Select((head, column) => (head, column)).Where(each => !Private.Contains(each.head)).Select(each => each.column).ToList();
        foreach (var (number, row) in table.rows.Index()) row[read[number % read.Count]] = Marks[number / read.Count % Marks.Count];
        for (var column = 0; column < table.heads.Count; column++) table.heads[column] += $"（{Canary}）";
        return table;
    }

    /// <summary>As comma-separated values.</summary>
    public string Csv() => string.Concat(rows.Prepend([.. heads]).Select(row => string.Join(',', row.Select(Quoted)) + "\r\n"));

    /// <summary>As comma-separated values in an encoding.</summary>
    public byte[] Csv(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Csv())];

    /// <summary>As a workbook, whose days are numbers under a format.</summary>
    public byte[] Xlsx(bool from1904 = false)
    {
        var sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        sheet.Append("<row><c t=\"inlineStr\"><is><t>政府信息公开申请台账</t></is></c></row>");
        foreach (var row in rows.Prepend([.. heads]))
        {
            sheet.Append("<row>");
            foreach (var text in row) sheet.Append(CellOf(text, from1904));
            sheet.Append("</row>");
        }

        return WorkbookLayout.Package(
            [sheet.Append("</sheetData></worksheet>").ToString()], from1904 ? "<workbookPr date1904=\"1\"/>" : "",
            styles: "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    /// <summary>As JSON, an object a case.</summary>
    public string Json() => JsonSerializer.Serialize(
        rows.Select(row => heads.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second.Replace(DayMark, "", StringComparison.Ordinal))),
        Plain);

    private static IEnumerable<(LedgerField Field, Func<CaseRecord, string> Text)> Columns() =>
    [
        (LedgerField.Id, record => record.Id),
        (LedgerField.ReceivedOn, record => Day(record.ReceivedOn)),
        (LedgerField.Applicant, record => record.Applicant is { } kind ? WordFor(LedgerWords.Default.Applicants, kind) : "法人或其他组织"),
        (LedgerField.RepliedOn, record => Day(record.RepliedOn)),
        (LedgerField.Disposition, record => record.Disposition is { } meaning ? WordFor(LedgerWords.Default.Dispositions, meaning) : record.RepliedOn is null ? "" : "其它方式"),
        (LedgerField.CorrectionNotifiedOn, record => Day(record.Corrections is [var first, ..] ? first.NotifiedOn : null)),
        (LedgerField.CorrectionDueOn, record => Day(record.Corrections is [var first, ..] ? first.DueOn : null)),
        (LedgerField.CorrectionReceivedOn, record => Day(record.Corrections is [var first, ..] ? first.ReceivedOn : null)),
        (LedgerField.ThirdPartyAskedOn, record => Day(record.Consultations is [var first, ..] ? first.SentOn : null)),
        (LedgerField.ThirdPartyAnsweredOn, record => Day(record.Consultations is [var first, ..] ? first.AnsweredOn : null)),
        (LedgerField.ExtendedOn, record => Day(record.Extensions is [var first, ..] ? first.ToldOn : null)),
        (LedgerField.FeeNotifiedOn, record => Day(record.Fee?.NotifiedOn)),
        (LedgerField.FeePaidOn, record => Day(record.Fee?.PaidOn)),
        (LedgerField.ReconsiderationAcceptedOn, record => Day(Review(record)?.AcceptedOn)),
        (LedgerField.ReconsiderationConcludedOn, record => Day(Review(record)?.ConcludedOn)),
        (LedgerField.ReconsiderationOutcome, record => Review(record)?.Outcome is { } outcome ? WordFor(LedgerWords.Default.Reviews, outcome) : ""),
        (LedgerField.SuitTrack, record => Suit(record) is { } suit ? suit.Track == CaseTrack.DirectLitigation ? "直接起诉" : "复议后起诉" : ""),
        (LedgerField.SuitAcceptedOn, record => Day(Suit(record)?.AcceptedOn)),
        (LedgerField.SuitConcludedOn, record => Day(Suit(record)?.ConcludedOn)),
        (LedgerField.SuitOutcome, record => Suit(record)?.Outcome is { } outcome ? WordFor(LedgerWords.Default.Reviews, outcome) : ""),
        (LedgerField.SuitInstance, record => Suit(record) is { } suit ? suit.IsSecondInstance ? "二审" : "一审" : ""),
        (LedgerField.IsCoDefendant, record => Suit(record) is { } suit ? suit.IsCoDefendant ? "是" : "否" : ""),
    ];

    private static CaseReview? Review(CaseRecord record) => record.Reviews.FirstOrDefault(review => review.Track == CaseTrack.Reconsideration);

    private static CaseReview? Suit(CaseRecord record) => record.Reviews.FirstOrDefault(review => review.Track != CaseTrack.Reconsideration);

    private static string HeadOf(LedgerField field, Random random)
    {
        var known = LedgerWords.Default.Heads.Where(head => head.Value == field).Select(head => head.Key).ToList();
        return known[random.Next(known.Count)];
    }

    private static string WordFor<T>(IEnumerable<KeyValuePair<string, T>> words, T meaning)
        where T : notnull => words.Last(word => word.Value.Equals(meaning)).Key;

    private static string Secret(string head, CaseRecord record) => head switch
    {
        "证件号" => $"{Canary}110101199003070{record.Id[^3..]}",
        "手机号" => $"{Canary}13800138{record.Id[^3..]}",
        _ => $"{Canary}{head}{record.Id}，\"关于\"征收的文件",
    };

    private static string Day(DateOnly? day) => day is { } known ? DayMark + known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Quoted(string text)
    {
        var plain = text.Replace(DayMark, "", StringComparison.Ordinal);
        return plain.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string CellOf(string text, bool from1904)
    {
        if (!text.StartsWith(DayMark, StringComparison.Ordinal)) return text.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{WordMarkup.Escape(text)}</t></is></c>";
        var number = DateOnly.Parse(text[1..], CultureInfo.InvariantCulture).ToDateTime(TimeOnly.MinValue).ToOADate() - (from1904 ? 1462 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"<c s=\"1\"><v>{number}</v></c>");
    }
}
