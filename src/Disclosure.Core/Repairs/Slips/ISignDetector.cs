namespace Disclosure.Repairs.Slips;

/// <summary>Detects human slips in equations that do not hold together, whatever change would reconcile them.</summary>
internal interface ISignDetector
{
    /// <summary>The slips of which the equations bear the signs; none where they do not look like it.</summary>
    IEnumerable<Explanation> Detect(BrokenGroup group);
}
