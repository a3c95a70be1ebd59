using Disclosure.Forms;
using Disclosure.Messages;
using static Disclosure.Forms.ProactiveMeasure;

namespace Disclosure.Rules.Equations;

/// <summary>The rules of section 二: rows of data, one inequality for each row of the table that has the columns.</summary>
internal static class ProactiveBounds
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new EquationRule(form => EveryRow(form, [InForce, RepealedThisYear], Relation.AtLeast, [IssuedThisYear]))
        {
            Id = "DC2001",
            Class = RuleClass.Plausibility,
            DefaultSeverity = RuleSeverity.Warning,
            Basis = RuleBasis.Experience,
            Statement = new BilingualText(
                "本年制发的文件或者现行有效，或者本年已废止：现行有效与本年废止之和不少于本年制发。",
                "What was issued in the year is in force or repealed: in force plus repealed is at least issued."),
            Message = new MessageTemplate(
                "“{where}”一行：现行有效与本年废止之和为 {left}（{leftTerms}），本年制发件数为 {right}，{larger}多 {gap} 件；文件失效或尚未施行的除外。{notes}",
                "Row “{where}”: in force and repealed add up to {left} ({leftTerms}), {right} were issued; "
                    + "{larger} is larger by {gap}; documents may have expired or not taken effect. {notes}"),
        },
        new EquationRule(form => EveryRow(form, [NewlyDisclosed], Relation.AtMost, [TotalDisclosed]))
        {
            Id = "DC2101",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.Columns,
            Statement = new BilingualText(
                "本年新公开数量不多于对外公开总数量。",
                "No more is newly disclosed than is disclosed in total."),
            Message = new MessageTemplate(
                "“{where}”一行：本年新公开数量为 {left}，对外公开总数量为 {right}，{larger}多 {gap} 件；总数量包含本年新公开。{notes}",
                "Row “{where}”: {left} are newly disclosed, {right} disclosed in total; {larger} is larger by {gap}; the total includes them. {notes}"),
        },
        new EquationRule(form => EveryRow(form, [NewlyDisclosed], Relation.AtMost, [NewlyProduced]))
        {
            Id = "DC2102",
            Class = RuleClass.Plausibility,
            DefaultSeverity = RuleSeverity.Info,
            Basis = RuleBasis.Experience,
            Statement = new BilingualText(
                "本年新公开数量一般不多于本年新制作数量。",
                "As a rule, no more is newly disclosed than was newly produced."),
            Message = new MessageTemplate(
                "“{where}”一行：本年新公开数量为 {left}，本年新制作数量为 {right}，{larger}多 {gap} 件；公开往年文件的属正常。{notes}",
                "Row “{where}”: {left} are newly disclosed, {right} were newly produced; "
                    + "{larger} is larger by {gap}; older documents may have been released. {notes}"),
        },
        new EquationRule(form => EveryRow(form, [PriorYearItems, NetChange], Relation.AtLeast, []))
        {
            Id = "DC2104",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleBasis.Columns,
            Statement = new BilingualText(
                "上一年项目数量与本年增/减之和不为负。",
                "Items of the prior year and the net change add up to no less than 0."),
            Message = new MessageTemplate(
                "“{where}”一行：上一年项目数量与本年增/减之和为 {left}（{leftTerms}）；减少的项目不能多于原有的项目。{notes}",
                "Row “{where}”: items of the prior year and the net change add up to {left} ({leftTerms}); no more items can go than there were. {notes}"),
        },
    ];

    private static IEnumerable<Equation> EveryRow(Form form, ProactiveMeasure[] left, Relation relation, ProactiveMeasure[] right) =>
        form.Table(SectionKind.ProactiveDisclosure).Blocks.SelectMany(block => block.Rows)
            .Select(row => (Row: row, Left: CellsOf(form, row, left), Right: CellsOf(form, row, right)))
            .Where(line => line.Left.Count == left.Length && line.Right.Count == right.Length)
            .Select(line => new Equation(line.Row, line.Left, relation, line.Right));

    private static List<FormCell> CellsOf(Form form, FormRow row, ProactiveMeasure[] measures) =>
        [.. measures.Select(measure => form.Find(new CellKey(row.Table.Path, row.Key, FormKey.Of(measure)))).OfType<FormCell>()];
}
