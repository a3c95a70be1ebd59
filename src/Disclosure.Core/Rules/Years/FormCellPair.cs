using Disclosure.Forms;

namespace Disclosure.Rules.Years;

/// <summary>A cell of the subject and the cell of the same name in the form of another report.</summary>
internal readonly record struct FormCellPair(FormCell Own, FormCell Other)
{
    /// <summary>The cells that two forms have in common, in the order of the first.</summary>
    public static IEnumerable<FormCellPair> Of(Form own, Form other) =>
        own.Cells.Select(cell => (cell, other.Find(cell.Key))).Where(pair => pair.Item2 is not null).Select(pair => new FormCellPair(pair.cell, pair.Item2!));
}
