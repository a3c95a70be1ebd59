using Disclosure.Cli.Results.Rolling;
using Disclosure.Messages;
using Disclosure.Reports.Json;
using Disclosure.Results.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Json;

/// <summary>A sum held against its units, for programs: the sum as an entry of the reports of a check, and what is known of its units.</summary>
internal sealed class RollupJson(TextWriter target, DisplayLanguage language) : IRollupWriter
{
    public void Write(CheckedRollup rollup)
    {
        var page = new JsonPage(target);
        page.Json.WriteStartObject();
        page.Json.WriteString("rulebook", RuleCatalogue.Version);
        CheckedInputJson.WriteProperties(page, rollup.Sum, language);
        page.Array("units", rollup.Units, row => Write(page, row, language));
        page.Array("notAdded", rollup.Result.Placement.Unlisted, unlisted =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("source", $"{unlisted.Report}");
            page.Json.WriteString("reason", unlisted.Reason.In(language));
            page.Json.WriteEndObject();
        });
        page.Array("differences", rollup.Differing, cell =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("path", cell.Path);
            page.Number("difference", rollup.Result.Residual(cell)!.Value);
            page.Array("addends", rollup.AddendsOf(cell), addend =>
            {
                page.Json.WriteStartObject();
                page.Json.WriteString("unit", addend.Unit.Name);
                page.Figure("figure", addend.Figure);
                page.Json.WriteEndObject();
            });
            page.Json.WriteEndObject();
        });
        page.Array("answers", rollup.Result.Answers, answer =>
        {
            page.Json.WriteStartObject();
            page.Word("kind", answer.Kind);
            page.Strings("units", answer.Units.Select(unit => unit.Name));
            page.Json.WriteBoolean("certain", answer.IsCertain);
            if (answer.Report is { } report) page.Json.WriteString("report", $"{report}");
            page.Json.WriteString("text", answer.Text.In(language));
            page.Json.WriteEndObject();
        });
        if (rollup.Result.Implied is { } implied)
        {
            page.Json.WritePropertyName("implied");
            ReportJson.WriteTo(implied, page.Json);
        }

        page.Json.WriteEndObject();
        page.End();
    }

    private static void Write(JsonPage page, UnitRow row, DisplayLanguage language)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("name", row.Unit.Unit.Name);
        if (row.Unit.Report is { } report) page.Json.WriteString("source", $"{report}");
        if (row.Errors is int errors) page.Json.WriteNumber("errors", errors);
        page.Json.WriteString("standing", row.Standing.In(language));
        if (row.Suspicion is { } suspicion) page.Json.WriteString("suspicion", suspicion.In(language));
        if (row.Differing is int differing) page.Json.WriteNumber("differing", differing);
        if (row.Unit.Versions.Count > 0) page.Strings("otherVersions", row.Unit.Versions.Select(version => $"{version}"));
        page.Json.WriteEndObject();
    }
}
