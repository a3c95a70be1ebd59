using Disclosure.Documents.Bytes;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Readers;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>The way of a ledger: its format is recognised by its content, its rows are read by their heads, and make a ledger.</summary>
internal static class LedgerFile
{
    /// <summary>Reads a ledger.</summary>
    public static LedgerReading Read(byte[] bytes, LedgerReadingOptions options)
    {
        var run = new LedgerReadingRun(options.Words, new ReadingContext(options.Limits));
        try
        {
            return Read(bytes, run) is { } problem ? new LedgerReading(null, [problem]) : Result(run, options);
        }
        catch (GridLimitException)
        {
            return new LedgerReading(null, [TooLarge.Cells(options.Limits)]);
        }
        catch (NestingLimitException)
        {
            return new LedgerReading(null, [new ReadingProblem(ProblemCatalogue.TooDeep, null, ("expected", NumberText.Of(options.Limits.MaximumNesting)))]);
        }
    }

    private static ReadingProblem? Read(byte[] bytes, LedgerReadingRun run)
    {
        var format = FormatRecognition.Of(bytes);
        if (format == FileFormat.Xlsx) return LedgerWorkbook.Read(bytes, run);
        if (format is FileFormat.Html or FileFormat.Docx or FileFormat.Pdf) return NoLedger(NotATable);
        if (format != FileFormat.Text) return FormatReaders.Refusal(format);
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Problem is { } problem) return problem;
        var text = decoded.Text.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(text)) return NoLedger(new BilingualText("空文件", "an empty file"));
        if (decoded.Warning is { } warning) run.Notes.Add(warning);
        if (text.TrimStart()[0] is '[' or '{') return LedgerJson.Read(text, run);
        LedgerText.Read(text, run);
        return null;
    }

    private static readonly BilingualText NotATable = new("不是 XLSX、CSV 或 JSON 的文件", "a file that is neither XLSX, CSV nor JSON");

    private static ReadingProblem NoLedger(BilingualText actual, BilingualText? missing = null) =>
        new(ProblemCatalogue.NoLedger, null, ("actual", actual), ("expected", missing ?? BilingualText.Same("")));

    // Each as it is usually spelled, and how else it may be.
    private static BilingualText? Missing(IReadOnlyList<LedgerField> fields, LedgerWords words)
    {
        if (fields.Count == 0) return null;
        var heads = fields.Select(field => words.Heads.Where(head => head.Value == field).Select(head => head.Key).ToList()).ToList();
        return new BilingualText(
            "；缺少的是：" + string.Join("；", heads.Select(spellings => $"{spellings[0]}（也可写作{string.Join('、', spellings.Skip(1))}）")),
            "; missing: " + string.Join("; ", heads.Select(spellings => $"{spellings[0]} (or {string.Join(", ", spellings.Skip(1))})")));
    }

    private static LedgerReading Result(LedgerReadingRun run, LedgerReadingOptions options)
    {
        if (!run.HasLedger)
        {
            var heads = run.Notes.Heads.Distinct().ToList();
            var met = heads.Count == 0
                ? new BilingualText("没有可识别的表头", "no head that is known")
                : new BilingualText(string.Join('、', heads), string.Join(", ", heads));
            return new LedgerReading(null, [.. run.Notes.Problems, NoLedger(met, Missing(run.Notes.Missing, options.Words))]);
        }

        if (run.Notes.HasError) return new LedgerReading(null, run.Notes.Problems);
        var ledger = new CaseLedger(run.Cases) { HasReviews = run.HasReviews, WorkingDays = options.WorkingDays, ReviewBasis = options.ReviewBasis };
        return new LedgerReading(ledger, run.Notes.Problems)
        {
            Skipped = run.Skipped,
            IsWhole = run.Skipped.Count == 0 && !run.Notes.HasDoubt && run.Notes.Problems.All(problem => problem.Kind != ProblemCatalogue.NoColumn),
        };
    }
}
