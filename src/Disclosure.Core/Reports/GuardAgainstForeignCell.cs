using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Keeps the cells and tables of one form out of reports of the other.</summary>
internal static class GuardAgainstForeignCell
{
    public static FormCell CellOfOtherForm(this IGuardClause guard, FormCell cell, Form form, [CallerArgumentExpression(nameof(cell))] string? name = null)
    {
        guard.Null(cell, name);
        return cell.Index < form.Cells.Count && ReferenceEquals(form.Cells[cell.Index], cell)
            ? cell
            : throw new ArgumentException($"{cell.Path} is a cell of another edition, not of {form.Edition}.", name);
    }

    public static FormTable TableOfOtherForm(this IGuardClause guard, FormTable table, Form form, [CallerArgumentExpression(nameof(table))] string? name = null)
    {
        guard.Null(table, name);
        return ReferenceEquals(form.Table(table.Section), table)
            ? table
            : throw new ArgumentException($"{table.Path} is a table of another edition, not of {form.Edition}.", name);
    }

    public static FormCell UnknownCell(this IGuardClause guard, string address, Form form, [CallerArgumentExpression(nameof(address))] string? name = null)
    {
        guard.Null(address, name);
        return form.FindCell(address)
            ?? throw new ArgumentException($"The form {form.Edition} has no cell “{address}”; the nearest is “{form.Names.NearestAddress(address)}”.", name);
    }
}
