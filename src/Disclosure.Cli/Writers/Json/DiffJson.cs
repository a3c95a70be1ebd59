using Disclosure.Cli.Results.Comparing;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers.Json;

/// <summary>In which cells two reports differ, for programs: a figure as in a report, left out where a form has no such cell.</summary>
internal sealed class DiffJson(TextWriter target, DisplayLanguage language) : IDiffWriter
{
    public void Write(ComparedReports reports)
    {
        var page = new JsonPage(target);
        page.Json.WriteStartObject();
        page.Strings("sources", [reports.OneName, reports.OtherName]);
        page.Array("differences", reports.Cells, cell =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("path", cell.Cell.Path);
            page.Json.WriteString("address", cell.Cell.Name.In(language));
            if (cell.One is { State: not FigureState.Absent } first) page.Figure("one", first);
            if (cell.Other is { State: not FigureState.Absent } second) page.Figure("other", second);
            if (cell.Difference is { } difference) page.Number("difference", difference);
            page.Json.WriteEndObject();
        });
        page.Json.WriteEndObject();
        page.End();
    }
}
