namespace Disclosure.Forms.Editions.Trial2019;

/// <summary>The balanced report of the edition Trial2019.</summary>
internal static class Trial2019Example
{
    public static BalancedExample Report { get; } = new(2019, "青石县交通运输局",
    [
        ("proactive.normativeDocuments", [3, 3, 21]),
        ("proactive.administrativeLicensing", [12, -2, 845]),
        ("proactive.centralizedProcurement", [4, 318250.5m]),
        ("applications.receivedThisYear", [8, 2, 0, 0, 1, 0, 11]),
        ("applications.carriedOverFromPriorYear", [1, 0, 0, 0, 0, 0, 1]),
        ("applications.disclosed", [5, 1, 0, 0, 1, 0, 7]),
        ("applications.partiallyDisclosed", [1, 0, 0, 0, 0, 0, 1]),
        ("applications.notHeld", [1, 1, 0, 0, 0, 0, 2]),
        ("applications.otherHandling", [1, 0, 0, 0, 0, 0, 1]),
        ("applications.totalDisposed", [8, 2, 0, 0, 1, 0, 11]),
        ("applications.carriedForwardToNextYear", [1, 0, 0, 0, 0, 0, 1]),
        ("reconsideration", [1, 0, 0, 0, 1]),
    ])
    {
        NoteOnProactive = "采购总金额单位：元",
    };
}
