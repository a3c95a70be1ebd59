using Disclosure.Cli.Results.Comparing;
using Disclosure.Cli.Terminal;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Text;

/// <summary>In which cells two reports differ, for people: a line a cell, both figures beside each other.</summary>
internal sealed class DiffText(TextPage page, DisplayLanguage language) : IDiffWriter
{
    public void Write(ComparedReports reports)
    {
        ReportHead.Write(page, language, reports.OneName, reports.One);
        ReportHead.Write(page, language, reports.OtherName, reports.Other);
        page.Line();
        page.Line(new Piece(reports.Count.In(language), reports.Cells.Count == 0 ? Tone.Plain : Tone.Strong));
        foreach (var cell in reports.Cells)
        {
            page.Line($"    {cell.Cell.Name.In(language)}  {ComparedReports.Of(cell.One).In(language)} → {ComparedReports.Of(cell.Other).In(language)}");
        }
    }
}
