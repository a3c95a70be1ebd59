using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Cli.Output.Json;

/// <summary>What the equations can tell, for programs: every equation and every cell.</summary>
internal sealed class AnalysisJson(JsonPage page)
{
    public void Write(IReadOnlyList<EquationAnalysis> analyses)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("version", RuleCatalogue.Version);
        page.Json.WriteStartArray("editions");
        foreach (var analysis in analyses) Write(analysis);
        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.End();
    }

    private void Write(EquationAnalysis analysis)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("edition", analysis.Form.Edition.Key);
        page.Json.WriteStartArray("systems");
        foreach (var system in analysis.Systems) Write(system);
        page.Json.WriteEndArray();
        Paths("cellsInNoEquation", analysis.CellsInNoEquation);
        page.Json.WriteEndObject();
        page.Flush();
    }

    private void Write(EquationSystem system)
    {
        page.Json.WriteStartObject();
        page.Json.WriteStartArray("blocks");
        foreach (var block in system.Blocks) page.Json.WriteStringValue(block.Path);
        page.Json.WriteEndArray();
        page.Json.WriteNumber("equationCount", system.Equations.Count);
        page.Json.WriteNumber("cellCount", system.Cells.Count);
        page.Json.WriteNumber("rank", system.Rank);
        page.Json.WriteNumber("locatableCount", system.Cells.Count(system.CanLocate));
        Equations("equations", system.Equations);
        page.Json.WriteStartArray("implied");
        foreach (var implied in system.Implied)
        {
            page.Json.WriteStartObject();
            Name(implied.Equation);
            Equations("by", implied.By);
            page.Json.WriteEndObject();
        }

        page.Json.WriteEndArray();
        page.Json.WriteStartArray("cells");
        foreach (var cell in system.Cells)
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("path", cell.Path);
            page.Json.WriteBoolean("locatable", system.CanLocate(cell));
            Paths("tiesWith", system.TiesOf(cell));
            page.Json.WriteEndObject();
        }

        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
    }

    private void Equations(string name, IReadOnlyList<RuleEquation> equations)
    {
        page.Json.WriteStartArray(name);
        foreach (var equation in equations)
        {
            page.Json.WriteStartObject();
            Name(equation);
            page.Json.WriteEndObject();
        }

        page.Json.WriteEndArray();
    }

    private void Name(RuleEquation equation)
    {
        page.Json.WriteString("rule", equation.Rule.Id);
        page.Json.WriteString("subject", equation.Form.Subject.Path);
    }

    private void Paths(string name, IReadOnlyList<FormCell> cells)
    {
        page.Json.WriteStartArray(name);
        foreach (var cell in cells) page.Json.WriteStringValue(cell.Path);
        page.Json.WriteEndArray();
    }
}
