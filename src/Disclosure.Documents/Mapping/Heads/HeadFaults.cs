namespace Disclosure.Documents.Mapping.Heads;

/// <summary>What may be wrong with heads that are cut.</summary>
internal enum HeadFaults
{
    /// <summary>Nothing but breaks.</summary>
    None,

    /// <summary>Heads of section 二 may end too early.</summary>
    CutOff,

    /// <summary>One letter of one head may be lost, or heads may end too early.</summary>
    LostLetter,
}
