using Disclosure.Documents.Archives;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Packages;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;

namespace Disclosure.Documents.Collecting;

/// <summary>
/// The way of a document with the reports of units: a sheet with a row or a column for each, a sheet with the form of each, or, where it is
/// neither, the report of one.
/// </summary>
internal static class CollectionFile
{
    // A sheet with fewer numbers holds no figures that somebody could miss.
    private const int FewNumbers = 20;

    private static readonly BilingualText Format = new("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)");

    /// <summary>Reads a document.</summary>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static CollectionReading Read(byte[] bytes, ReadingOptions options, CancellationToken cancellation)
    {
        var context = new ReadingContext(options, cancellation);
        try
        {
            var collected = FormatRecognition.Of(bytes) switch
            {
                FileFormat.Xlsx => DamagedDocument.Reported(Format, () => OfWorkbook(bytes, context), problem => new CollectionReading([], null, [problem])),
                FileFormat.Text => OfText(bytes, context),
                _ => null,
            };
            return collected ?? OfReport(ArchiveReading.Read(bytes, options, cancellation));
        }
        catch (GridLimitException)
        {
            return new CollectionReading([], null, [TooLarge.Cells(options)]);
        }
    }

    private static CollectionReading OfReport(ReportReading reading) =>
        new(reading.Report is { } report ? [new SeriesReport(report)] : [], null, reading.Problems);

    private static CollectionReading? OfText(byte[] bytes, ReadingContext context)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Problem is not null) return null;
        var text = decoded.Text.TrimStart('\uFEFF');
        if (text.TrimStart() is ['{' or '[' or '<', ..]) return null;
        var tables = CollectedText.Of(text, context).Select(grid => Tables([grid], context.Options)).MaxBy(found => found.Tables.Sum(table => table.Matched));
        if (tables.Tables is not { Count: > 0 }) return null;
        if (tables.Tables[0].Grid.Fault is { } fault) return new CollectionReading([], null, [fault]);
        var reading = new CollectionRun(tables.Form, tables.Tables, context.Options).Read();
        return decoded.Warning is { } warning ? reading with { Problems = [warning, .. reading.Problems] } : reading;
    }

    private static CollectionReading? OfWorkbook(byte[] bytes, ReadingContext context)
    {
        var parts = new PackageParts(bytes, context.Options);
        if (parts.Problem is { } problem) return new CollectionReading([], null, [problem]);
        var sheets = CollectedSheets.Of(bytes, parts, context);
        var (form, tables) = Tables([.. sheets.Select(sheet => sheet.Grid)], context.Options);
        if (tables.Count == 0) return OfForms(sheets, context);
        var reading = new CollectionRun(form, tables, context.Options).Read();
        var names = tables.Select(table => table.Grid.Name).ToHashSet();
        return reading with { Problems = [.. reading.Problems, .. Unread(sheets.Select(sheet => sheet.Grid).Where(grid => !names.Contains(grid.Name)))] };
    }

    // Of the forms that there are, that which has the most of the heads; the newest where they do not tell.
    private static (Form Form, IReadOnlyList<UnitTable> Tables) Tables(IReadOnlyList<CollectedGrid> grids, ReadingOptions options)
    {
        var asked = options.Edition is { } edition ? Form.Of(edition) : options.Year is int year ? Form.ForYear(year) : null;
        return (asked is null ? Form.All : [asked]).Select(form =>
        {
            var finder = new UnitTableFinder(new FormPaths(form));
            return (Form: form, Tables: (IReadOnlyList<UnitTable>)[.. grids.Select(finder.Find).OfType<UnitTable>()]);
        }).Reverse().MaxBy(found => found.Tables.Sum(table => table.Matched));
    }

    // A workbook with the form of each unit on a sheet has the first row of section 三 on several.
    private static CollectionReading? OfForms(
        IReadOnlyList<(CollectedGrid Grid, Func<IReadOnlyList<PrintedLine>> Lines)> sheets, ReadingContext context)
    {
        var forms = sheets.Where(sheet => sheet.Grid.Rows.Any(row => row.Any(cell => IsFirstRow(cell.Text)))).ToList();
        if (forms.Count < 2) return null;
        var reading = new UnitSheets(context).Read(forms);
        return reading with { Problems = [.. reading.Problems, .. Unread(sheets.Except(forms).Select(sheet => sheet.Grid))] };
    }

    private static bool IsFirstRow(string text) => text.Length > 0
        && LabelIndex.Of(text).Elements.Any(element => element is FormRow row && row.Key == FormKey.Of(ApplicationRow.ReceivedThisYear));

    private static IEnumerable<ReadingProblem> Unread(IEnumerable<CollectedGrid> grids) => grids
        .Where(grid => grid.Rows.Sum(row => row.Skip(1).Count(cell => cell.Text is { Length: > 0 } text && text.All(char.IsAsciiDigit))) > FewNumbers)
        .Select(grid => new ReadingProblem(ProblemCatalogue.SheetNotRead, PlaceOf(grid), ("actual", BilingualText.Same(grid.Name!))));

    private static DocumentPlace PlaceOf(CollectedGrid grid) => DocumentPlace.InSheet(grid.Name!, "A1");
}
