using Disclosure.Forms;
using Disclosure.Forms.Definition;
using Disclosure.Forms.Editions;
using Disclosure.Forms.Editions.Revised2021;
using Disclosure.Forms.Editions.Trial2019;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Examples;
using static Disclosure.Forms.Definition.ApplicationOutcomes;

namespace Disclosure.Testing;

/// <summary>An edition that does not exist: one row more and one kind of applicant fewer than the last, for report years from 2027 on.</summary>
internal static class InventedEdition
{
    public const string NewRow = "automatedApplications";

    public static FormCatalogue Catalogue { get; } = new(Trial2019Edition.Definition, Revised2021Edition.Definition, Definition());

    public static IReadOnlyList<Form> Forms => Catalogue.Forms;

    public static Form Form { get; } = Catalogue.Find("invented2027")!;

    public static AnnualDisclosureReport Balanced { get; } = ExampleReport.Of(Form).Report;

    private static EditionDefinition Definition() => new()
    {
        Edition = new ReportEdition("invented2027"),
        Name = new BilingualText("2027年版（虚构）", "Invented format of 2027"),
        Instrument = BilingualText.Same("虚构〔2027〕1号"),
        FirstYear = 2027,
        Tables = () => [Revised2021Proactive.Create(), Applications(), CasesDefinition.Create()],
        Example = new BalancedExample(2027, "南桥自治州人民政府",
        [
            ("proactive.normativeDocuments", [64, 18, 512]),
            ("proactive.administrativeFees", [51_250.11m]),
            ("applications.receivedThisYear", [512, 83, 4, 19, 7, 625]),
            ("applications.carriedOverFromPriorYear", [20, 3, 0, 1, 0, 24]),
            ("applications.disclosed", [300, 60, 3, 16, 5, 384]),
            ("applications.partiallyDisclosed", [44, 9, 0, 2, 0, 55]),
            ("applications.notHeld", [120, 10, 1, 1, 1, 133]),
            ($"applications.{NewRow}", [37, 1, 0, 0, 1, 39]),
            ("applications.totalDisposed", [501, 80, 4, 19, 7, 611]),
            ("applications.carriedForwardToNextYear", [31, 6, 0, 1, 0, 38]),
            ("reconsideration", [22, 3, 5, 2, 32]),
        ]),
    };

    private static FormTable Applications() => ApplicationsDefinition.Create(
        Applicants.Where(column => column.Key != FormKey.Of(ApplicantKind.ResearchInstitution)),
        Granted,
        Refused,
        UnableToProvide,
        NotProcessed with
        {
            Rows =
            [
                .. NotProcessed.Rows,
                new RowDraft(NewRow, new BilingualText("6.以程序批量提出的申请", "Automated applications"), LegalBasis.Regulation("第三十五条", "Art. 35")),
            ],
        },
        new OutcomeDraft("otherHandling", "（六）其他处理", "（六）", "Other handling",
        [
            new RowDraft(ApplicationRow.OtherReason, "1.其他", "Other reason", "第五十条第一款第（二）项", "Art. 50(2)"),
        ]));
}
