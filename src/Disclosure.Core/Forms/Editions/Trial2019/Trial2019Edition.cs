using Disclosure.Forms.Definition;
using Disclosure.Messages;

namespace Disclosure.Forms.Editions.Trial2019;

/// <summary>The edition Trial2019, put together.</summary>
internal static class Trial2019Edition
{
    public static EditionDefinition Definition { get; } = new()
    {
        Edition = ReportEdition.Trial2019,
        Name = new BilingualText("2019年版（试行）", "Trial format of 2019"),
        Instrument = LegalBasis.Notice2019,
        FirstYear = 2019,
        Tables = () => [Trial2019Proactive.Create(), Applications(), CasesDefinition.Create()],
        Example = Trial2019Example.Report,
    };

    private static FormTable Applications() => ApplicationsDefinition.Create(
        ApplicationOutcomes.Applicants,
        ApplicationOutcomes.Granted,
        ApplicationOutcomes.Refused,
        ApplicationOutcomes.UnableToProvide,
        ApplicationOutcomes.NotProcessed,
        new OutcomeDraft(new RowDraft(ApplicationRow.OtherHandling, "（六）其他处理", "Other handling", "第五十条第一款第（二）项", "Art. 50(2)")));
}
