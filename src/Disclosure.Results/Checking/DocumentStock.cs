using Disclosure.Forms;

namespace Disclosure.Results.Checking;

/// <summary>What was in force, issued and repealed in a row, and what is in force.</summary>
/// <param name="Row">The row, in the later year's form.</param>
/// <param name="Before">In force at the end of the earlier year.</param>
/// <param name="Issued">Issued in the later year.</param>
/// <param name="Repealed">Repealed in it.</param>
/// <param name="InForce">In force at its end.</param>
internal sealed record DocumentStock(FormRow Row, long Before, long Issued, long Repealed, long InForce)
{
    /// <summary>How many more are in force than follow from the year before.</summary>
    public Int128 Residual => (Int128)InForce - Before - Issued + Repealed;
}
