namespace Disclosure.Forms;

/// <summary>A cell that is by definition the sum of others.</summary>
/// <param name="Kind">What is added up.</param>
/// <param name="Cell">The cell that holds the sum.</param>
/// <param name="Parts">The cells that are added, in printed order.</param>
public sealed record FormTotal(FormTotalKind Kind, FormCell Cell, IReadOnlyList<FormCell> Parts);
