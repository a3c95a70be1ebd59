using Disclosure.Forms;

namespace Disclosure.Documents.Collecting;

/// <summary>A column of a sheet for collecting, as its heads name it.</summary>
/// <param name="Column">The column; 0-based.</param>
/// <param name="Labels">Its heads, the upper ones first.</param>
/// <param name="Cell">The cell of the form; null where the heads name none, or several.</param>
/// <param name="Fitting">How many cells of the form fit the heads.</param>
internal sealed record UnitItem(int Column, IReadOnlyList<string> Labels, FormCell? Cell, int Fitting)
{
    /// <summary>The heads in one text.</summary>
    public string Text => string.Join('/', Labels);
}
