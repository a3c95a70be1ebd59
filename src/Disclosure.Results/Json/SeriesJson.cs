using Disclosure.Results.Checking;

namespace Disclosure.Results.Json;

/// <summary>The years of one organ for programs: which reports they are, which years are missing, and what ties neighbouring years.</summary>
internal static class SeriesJson
{
    public static void Write(JsonPage page, CheckedSeries series)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("authority", series.Title);
        page.Array("reports", series.Inputs, input => page.Json.WriteNumberValue(input.Number - 1));
        if (series.Versions.Count > 0) page.Array("otherVersions", series.Versions, input => page.Json.WriteNumberValue(input.Number - 1));
        page.Array("missing", series.Result.Series.MissingYears, page.Json.WriteNumberValue);
        page.Array("pairs", series.Links, link => Write(page, link));
        page.Json.WriteEndObject();
    }

    private static void Write(JsonPage page, YearLink link)
    {
        page.Json.WriteStartObject();
        page.Json.WriteNumber("earlier", link.Earlier.Year!.Value);
        page.Json.WriteNumber("later", link.Later.Year!.Value);
        page.Array("carriedOver", link.Columns, column =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("column", column.Column.Key);
            page.Figure("forward", column.Forward);
            page.Figure("over", column.Over);
            if (column.Difference is { } difference) page.Number("difference", (decimal)difference);
            page.Json.WriteEndObject();
        });
        page.Array("inForce", link.Stocks, stock =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("row", stock.Row.Key);
            page.Json.WriteNumber("before", stock.Before);
            page.Json.WriteNumber("issued", stock.Issued);
            page.Json.WriteNumber("repealed", stock.Repealed);
            page.Json.WriteNumber("inForce", stock.InForce);
            page.Number("residual", (decimal)stock.Residual);
            page.Json.WriteEndObject();
        });
        page.Json.WriteEndObject();
    }
}
