namespace Disclosure.Forms.Editions.Revised2021;

/// <summary>The balanced report of the edition Revised2021.</summary>
internal static class Revised2021Example
{
    public static BalancedExample Report { get; } = new(2021, "南桥自治州人民政府",
    [
        ("proactive.administrativeRules", [2, 1, 31]),
        ("proactive.normativeDocuments", [64, 18, 512]),
        ("proactive.administrativeLicensing", [12_480_331]),
        ("proactive.administrativePenalties", [733_905]),
        ("proactive.administrativeCompulsion", [20_118]),
        ("proactive.administrativeFees", [51_250.11m]),
        ("applications.receivedThisYear", [512, 83, 2, 4, 19, 7, 627]),
        ("applications.carriedOverFromPriorYear", [20, 3, 0, 0, 1, 0, 24]),
        ("applications.disclosed", [260, 41, 2, 3, 11, 4, 321]),
        ("applications.partiallyDisclosed", [44, 9, 0, 0, 2, 0, 55]),
        ("applications.thirdPartyRights", [6, 1, 0, 0, 0, 0, 7]),
        ("applications.internalAffairs", [9, 2, 0, 0, 1, 0, 12]),
        ("applications.notHeld", [120, 18, 0, 1, 4, 2, 145]),
        ("applications.unclearAfterCorrection", [14, 1, 0, 0, 0, 0, 15]),
        ("applications.petitionOrComplaint", [31, 4, 0, 0, 1, 0, 36]),
        ("applications.correctionOverdue", [12, 3, 0, 0, 0, 1, 16]),
        ("applications.otherReason", [5, 1, 0, 0, 0, 0, 6]),
        ("applications.totalDisposed", [501, 80, 2, 4, 19, 7, 613]),
        ("applications.carriedForwardToNextYear", [31, 6, 0, 0, 1, 0, 38]),
        ("reconsideration", [22, 3, 5, 2, 32]),
        ("directLitigation", [4, 1, 0, 2, 7]),
        ("litigationAfterReconsideration", [9, 0, 1, 3, 13]),
    ]);
}
