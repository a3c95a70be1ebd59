using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>A cell that is by definition the sum of others.</summary>
/// <param name="Kind">What is added up.</param>
/// <param name="Cell">The cell that holds the sum.</param>
/// <param name="Parts">The cells that are added, in printed order.</param>
/// <exception cref="ArgumentException">The kind names nothing, or a cell is null.</exception>
public sealed record FormTotal(FormTotalKind Kind, FormCell Cell, IReadOnlyList<FormCell> Parts)
{
    /// <summary>What is added up.</summary>
    public FormTotalKind Kind { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Kind);

    /// <summary>The cell that holds the sum.</summary>
    public FormCell Cell { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Cell);

    /// <summary>The cells that are added, in printed order.</summary>
    public IReadOnlyList<FormCell> Parts { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Parts);
}
