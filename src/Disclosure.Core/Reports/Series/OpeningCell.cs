using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Series;

/// <summary>A cell with which a year begins, and the one with which the year before ends. Immutable.</summary>
internal sealed class OpeningCell
{
    private readonly CellKey end;
    private readonly (int Sign, CellKey Key)[] start;

    private OpeningCell(CellKey end, CellKey own, params (int Sign, CellKey Key)[] start)
    {
        this.end = end;
        this.start = start;
        Path = own.Path;
        Name = Form.All[^1].FindCell(Path)!.Name;
    }

    /// <summary>All of them: applications by kind of applicant, and documents in force.</summary>
    public static IReadOnlyList<OpeningCell> All { get; } =
    [
        .. Enum.GetValues<ApplicantKind>().Select(Applications),
        Documents(ProactiveRow.AdministrativeRules),
        Documents(ProactiveRow.NormativeDocuments),
    ];

    /// <summary>The applications of all kinds together.</summary>
    public static OpeningCell CarriedOver { get; } = Applications(ApplicantKind.Total);

    /// <summary>The path of the cell, of which an adjustment says how much moved into it.</summary>
    public string Path { get; }

    /// <summary>Its name.</summary>
    public BilingualText Name { get; }

    /// <summary>How much left an organ at the turn of the year; null where that is not known.</summary>
    public long? Left(OtherOrgan organ)
    {
        var left = organ.Prior is { } prior ? prior.CountIn(end) : 0;
        if (organ.Own is not { } own) return left;
        foreach (var (sign, key) in start) left -= sign * own.CountIn(key);
        return left;
    }

    private static OpeningCell Applications(ApplicantKind kind)
    {
        var over = CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, kind);
        return new OpeningCell(CellKey.Of(ApplicationRow.CarriedForwardToNextYear, kind), over, (1, over));
    }

    // What is in force at the end of a year says with how many documents it began.
    private static OpeningCell Documents(ProactiveRow row)
    {
        var inForce = CellKey.Of(row, ProactiveMeasure.InForce);
        return new OpeningCell(
            inForce, inForce, (1, inForce), (-1, CellKey.Of(row, ProactiveMeasure.IssuedThisYear)), (1, CellKey.Of(row, ProactiveMeasure.RepealedThisYear)));
    }
}
