using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Words;

/// <summary>Which rows belong to a group of outcomes: those that stand under its head in the form.</summary>
internal static class DispositionGroups
{
    /// <summary>Whether one meaning is a group to which the row of the other belongs.</summary>
    public static bool Holds(Disposition group, Disposition row) => group.Group is { } kind && row.Row is { } meant && OfRow(meant) == kind;

    private static DispositionGroup? OfRow(ApplicationRow row) => row switch
    {
        >= ApplicationRow.StateSecret and <= ApplicationRow.StatutoryInquiryMatter => DispositionGroup.Refused,
        >= ApplicationRow.NotHeld and <= ApplicationRow.UnclearAfterCorrection => DispositionGroup.UnableToProvide,
        >= ApplicationRow.PetitionOrComplaint and <= ApplicationRow.ConfirmOrReissue => DispositionGroup.NotProcessed,
        _ => null,
    };
}
