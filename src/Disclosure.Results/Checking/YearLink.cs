using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Results.Checking;

/// <summary>What ties two neighbouring years: what is carried over, column by column, and the documents in force.</summary>
/// <param name="Earlier">The earlier report.</param>
/// <param name="Later">The later one.</param>
internal sealed record YearLink(AnnualDisclosureReport Earlier, AnnualDisclosureReport Later)
{
    /// <summary>The columns of the applications.</summary>
    public IReadOnlyList<CarriedColumn> Columns =>
    [
        .. from kind in Enum.GetValues<ApplicantKind>()
           let over = Later.Form.Find(CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, kind))
           let forward = Earlier.Form.Find(CellKey.Of(ApplicationRow.CarriedForwardToNextYear, kind))
           where over is not null && forward is not null
           select new CarriedColumn(over.Column, Earlier[forward], Later[over]),
    ];

    /// <summary>The rows of documents, where both years tell what is in force.</summary>
    public IReadOnlyList<DocumentStock> Stocks =>
    [
        .. from row in new[] { ProactiveRow.AdministrativeRules, ProactiveRow.NormativeDocuments }
           let inForce = Later.Form.Find(CellKey.Of(row, ProactiveMeasure.InForce))
           where inForce is not null
           let before = Earlier.CountIn(CellKey.Of(row, ProactiveMeasure.InForce))
           let issued = Later.CountIn(CellKey.Of(row, ProactiveMeasure.IssuedThisYear))
           let repealed = Later.CountIn(CellKey.Of(row, ProactiveMeasure.RepealedThisYear))
           let now = Later.CountIn(CellKey.Of(row, ProactiveMeasure.InForce))
           where before is not null && issued is not null && repealed is not null && now is not null
           select new DocumentStock(inForce.Row, before.Value, issued.Value, repealed.Value, now.Value),
    ];
}
