namespace Disclosure.Rules.Units.Residuals;

/// <summary>How a sum came to differ from its units.</summary>
public enum RollupAnswerKind
{
    /// <summary>漏加: the units are missing from the sum.</summary>
    LeftOut,

    /// <summary>重加: the units were added twice.</summary>
    AddedTwice,

    /// <summary>旧版: another version of the unit's report was added.</summary>
    OtherVersion,

    /// <summary>多加: a report was added that is not counted, such as one that another holds already.</summary>
    NotCounted,

    /// <summary>汇总填错: the sum itself was filled in wrongly; its own equations show it.</summary>
    SlipInSum,

    /// <summary>单位填错: a unit's report was filled in wrongly, and not so in the sum; its own equations show it.</summary>
    SlipInUnit,

    /// <summary>无法定位: nothing tells which; the units are those that may be concerned, the likeliest first.</summary>
    NotLocated,

    /// <summary>数字颠倒: in the cell two digits are swapped, in one of the units' reports or, where none is named, in the sum; no equation shows it.</summary>
    DigitsSwapped,
}
