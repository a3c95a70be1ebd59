namespace Disclosure.Rules.Equations;

/// <summary>
/// Between which numbers the difference left − right of an equation lies. Exact: the sums of 64-bit figures are held
/// in 128 bits. The default is the range from 0 to 0.
/// </summary>
internal struct SumBounds
{
    private Int128 known;
    private bool hasNoLowest;
    private bool hasNoHighest;

    /// <summary>Adds a known number.</summary>
    public void Add(Int128 number) => known += number;

    /// <summary>Adds a number that is only known to be 0 or more (or anything), times a coefficient.</summary>
    public void AddUnknown(int coefficient, bool mayBeNegative)
    {
        hasNoHighest |= coefficient > 0 || mayBeNegative;
        hasNoLowest |= coefficient < 0 || mayBeNegative;
    }

    /// <summary>Whether the relation holds for every difference in the range, for none, or for some.</summary>
    public readonly RuleVerdict Decide(Relation relation) => relation switch
    {
        Relation.AtMost => Decide(isAlways: !hasNoHighest && known <= 0, isNever: !hasNoLowest && known > 0),
        Relation.AtLeast => Decide(isAlways: !hasNoLowest && known >= 0, isNever: !hasNoHighest && known < 0),
        _ => Decide(
            isAlways: !hasNoLowest && !hasNoHighest && known == 0,
            isNever: (!hasNoLowest && known > 0) || (!hasNoHighest && known < 0)),
    };

    private static RuleVerdict Decide(bool isAlways, bool isNever) =>
        isAlways ? RuleVerdict.Pass : isNever ? RuleVerdict.Fail : RuleVerdict.Undetermined;
}
