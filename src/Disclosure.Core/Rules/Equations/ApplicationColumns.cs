using Disclosure.Forms;

namespace Disclosure.Rules.Equations;

/// <summary>Equations over the columns of section 三.</summary>
internal static class ApplicationColumns
{
    /// <summary>One form for each column that has all the rows.</summary>
    public static IEnumerable<Equation> Every(Form form, ApplicationRow[] left, Relation relation, ApplicationRow[] right) =>
        form.Table(SectionKind.Applications).Blocks.SelectMany(block => block.Columns)
            .Select(column => (Column: column, Left: CellsOf(form, column, left), Right: CellsOf(form, column, right)))
            .Where(line => line.Left.Count == left.Length && line.Right.Count == right.Length)
            .Select(line => new Equation(line.Column, line.Left, relation, line.Right));

    private static List<FormCell> CellsOf(Form form, FormColumn column, ApplicationRow[] rows) =>
        [.. rows.Select(row => form.Find(CellKey.Of(row, column))).OfType<FormCell>()];
}
