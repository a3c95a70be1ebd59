using Disclosure.Cli.Results.Explaining;
using Disclosure.Forms;
using Disclosure.Results.Json;
using Disclosure.Results.Texts;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Cli.Writers.Json;

/// <summary>What the equations show, for programs: every equation and every cell.</summary>
internal sealed class AnalysisJson(JsonPage page) : IAnalysisWriter
{
    public void Write(IReadOnlyList<EquationAnalysis> analyses)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("version", RuleCatalogue.Version);
        page.Array("editions", analyses, Write);
        page.Json.WriteEndObject();
        page.End();
    }

    public void Write(IReadOnlyList<PairReach> pairs)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("version", RuleCatalogue.Version);
        page.Array("pairs", pairs, pair =>
        {
            var (analysis, broken) = pair;
            page.Json.WriteStartObject();
            page.Json.WriteString("earlier", analysis.Earlier.Edition.Key);
            page.Json.WriteString("later", analysis.Later.Edition.Key);
            page.Json.WriteNumber("equationCount", analysis.EquationCount);
            page.Json.WriteNumber("cellCount", analysis.Cells.Count);
            page.Json.WriteNumber("rank", analysis.Rank);
            page.Json.WriteNumber("locatableApart", analysis.LocatableApart);
            page.Json.WriteNumber("locatableTogether", analysis.LocatableTogether);
            page.Strings("inOneEquationMore", analysis.TiedCells.Select(CellPath.Of));
            page.Json.WriteStartObject("brokenLink");
            page.Json.WriteNumber("size", broken.Size);
            page.Json.WriteNumber("sets", broken.SetCount);
            page.Json.WriteEndObject();
            page.Json.WriteEndObject();
        });
        page.Json.WriteEndObject();
        page.End();
    }

    private void Write(EquationAnalysis analysis)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("edition", analysis.Form.Edition.Key);
        page.Array("systems", analysis.Systems, Write);
        Paths("cellsInNoEquation", analysis.CellsInNoEquation);
        page.Json.WriteEndObject();
        page.Flush();
    }

    private void Write(EquationSystem system)
    {
        page.Json.WriteStartObject();
        page.Strings("blocks", system.Blocks.Select(block => block.Path));
        page.Json.WriteNumber("equationCount", system.Equations.Count);
        page.Json.WriteNumber("cellCount", system.Cells.Count);
        page.Json.WriteNumber("rank", system.Rank);
        page.Json.WriteNumber("locatableCount", system.Cells.Count(system.CanLocate));
        Equations("equations", system.Equations);
        page.Array("implied", system.Implied, implied =>
        {
            page.Json.WriteStartObject();
            Name(implied.Equation);
            Equations("by", implied.By);
            page.Json.WriteEndObject();
        });
        page.Array("cells", system.Cells, cell =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("path", cell.Path);
            page.Json.WriteBoolean("locatable", system.CanLocate(cell));
            Paths("tiesWith", system.TiesOf(cell));
            page.Json.WriteEndObject();
        });
        page.Json.WriteEndObject();
    }

    private void Equations(string name, IReadOnlyList<RuleEquation> equations) => page.Array(name, equations, equation =>
    {
        page.Json.WriteStartObject();
        Name(equation);
        page.Json.WriteEndObject();
    });

    private void Name(RuleEquation equation)
    {
        page.Json.WriteString("rule", equation.Rule.Id);
        page.Json.WriteString("subject", equation.Equation.Subject.Path);
    }

    private void Paths(string name, IReadOnlyList<FormCell> cells) => page.Strings(name, cells.Select(cell => cell.Path));
}
