using System.Globalization;
using Disclosure.Cli.Results.Reading;
using Disclosure.Cli.Terminal;
using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>What <c>read</c> shows to people: the tables in the form's order and words, then the sections.</summary>
internal sealed class ReadingText(TextPage page, DisplayLanguage language, bool showsPlaces = false) : IReadWriter
{
    public bool HasAny { get; private set; }

    public void Add(string source, AnnualDisclosureReport report)
    {
        if (HasAny) page.Line();
        HasAny = true;
        ReportHead.Write(page, language, source, report);
        page.Hanging(0, $"{ReadingTexts.Organ.In(language)}  {report.Organ.Reason.In(language)}");
        if (ReadingTexts.DatesOf(report).In(language) is { Length: > 0 } dates) page.Hanging(0, $"{ReadingTexts.Dates.In(language)}  {dates}");
        foreach (var table in report.Form.Tables) WriteTable(report, table);
        WriteSections(report);
        if (showsPlaces) CellPlaces.Write(page, language, report);
        if (report.Deviations.Count > 0) DeviationText.Write(page, language, report);
    }

    public void Finish()
    {
    }

    private void WriteTable(AnnualDisclosureReport report, FormTable table)
    {
        var section = FormSection.Of(table.Section);
        page.Line();
        page.Line(new Piece(language == DisplayLanguage.Chinese ? section.Heading : $"{section.Number}. {section.Label.English}", Tone.Strong));
        if (table.Cells.All(cell => report[cell].State == FigureState.Absent))
        {
            page.Line($"    {ReadingTexts.TableAbsent.In(language)}");
            return;
        }

        foreach (var blocks in PrintedTables.BlocksOf(table)) TableGrids.Grid(report, blocks, language).Write(page);
    }

    private void WriteSections(AnnualDisclosureReport report)
    {
        page.Line();
        page.Line(new Piece(ReadingTexts.Sections.In(language), Tone.Strong));
        if (report.Sections is null)
        {
            page.Line($"    {ReadingTexts.SectionsUnknown.In(language)}");
            return;
        }

        var place = report.Sections.Select(section => section.Place).FirstOrDefault(place => place is not null);
        var hasPlaces = place is not null;
        var grid = new TextGrid(["", ReadingTexts.Length.In(language), .. hasPlaces ? [PlaceTexts.HeadOf(place).In(language)] : Array.Empty<string>()]);
        foreach (var section in report.Sections)
        {
            var length = Number(section.WordCount);
            grid.Add([TitleOf(section), length, .. hasPlaces ? [PlaceTexts.Short(section.Place).In(language)] : Array.Empty<string>()]);
        }

        grid.Write(page);
    }

    private static string TitleOf(ReportSection section) => section.Number switch
    {
        null => section.Title,
        >= 1 and <= 10 and int number => $"{FormSection.Numeral(number)}、{section.Title}",
        int number => $"{number}、{section.Title}",
    };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
