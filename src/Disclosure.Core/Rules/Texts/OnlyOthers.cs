using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Guards;

namespace Disclosure.Rules.Texts;

/// <summary>Finds the applications that a text tells of others: of another year, of another body.</summary>
internal static class OnlyOthers
{
    /// <summary>Whether a pattern counts or denies applications received.</summary>
    public static bool IsOfReceived(string? pattern) => pattern is "received" or "newlyReceived" or "handled" or "replied" or "applications" or "sum"
        or "due" or "nothingReceived";

    /// <summary>The first number of applications that a guard kept from being a claim; null where there is none.</summary>
    public static UnclaimedNumber? Of(ReportNarrative narrative, ClaimGuard guard) =>
        narrative.Unclaimed.FirstOrDefault(number => number.Reason == guard.Id && number.Pattern is "received" or "newlyReceived");
}
