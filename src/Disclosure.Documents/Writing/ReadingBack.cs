using Disclosure.Documents.Readers;
using Disclosure.Documents.Writing.Official;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Writing;

/// <summary>Reads a written document and compares its figures with the report's: nobody gets a document that says another figure.</summary>
internal static class ReadingBack
{
    private static readonly BilingualText Blank = new("空白", "a blank");
    private static readonly BilingualText Absent = new("缺失", "absent");

    /// <summary>The cells that the document does not say as the report does; empty where it says all of them.</summary>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static IReadOnlyList<ReadingProblem> Differences(AnnualDisclosureReport report, byte[] bytes, OfficialFormat format, CancellationToken cancellation)
    {
        var reading = DocumentReading.Read(bytes, ReadingOptions.Default with { Edition = report.Edition }, report.Form.Catalogue, cancellation);
        if (reading.Report is not { } read) return [.. reading.Problems.Select(problem => Unread(problem, format))];
        return [.. report.Form.Cells.Where(cell => !SayTheSame(report[cell], read[cell])).Select(cell => Difference(cell, report[cell], read[cell], format))];
    }

    private static bool SayTheSame(Figure figure, Figure read) =>
        figure == read || (figure.State == read.State && figure.Number is null && PrintedText.ShowTheSame(figure.ToString(), read.ToString()));

    private static ReadingProblem Unread(ReadingProblem problem, OfficialFormat format) => new(
        ProblemCatalogue.WrittenUnread, null, ("actual", NameOf(format)), ("expected",
            new BilingualText(problem.Message(), problem.Message(DisplayLanguage.English))));

    private static ReadingProblem Difference(FormCell cell, Figure figure, Figure read, OfficialFormat format) => new(
        ProblemCatalogue.WrittenOtherwise, figure.Place, ("row", cell.Name), ("actual", Said(figure)), ("expected", Said(read)), ("where", NameOf(format)));

    private static BilingualText Said(Figure figure) => figure.State switch
    {
        FigureState.Blank => Blank,
        FigureState.Absent => Absent,
        FigureState.Number => BilingualText.Same(figure.ToString()),
        _ => BilingualText.Same($"“{figure}”"),
    };

    private static BilingualText NameOf(OfficialFormat format) =>
        BilingualText.Same(format == OfficialFormat.Markdown ? "Markdown" : format.ToString().ToUpperInvariant());
}
