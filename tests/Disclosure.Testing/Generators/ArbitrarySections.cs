using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Sections as they may stand in a document: none, some, twice, under other titles and numbers.</summary>
public static class ArbitrarySections
{
    private static readonly string[] Titles =
    [
        .. FormSection.All.SelectMany(section => section.Aliases.Prepend(section.Label.Chinese)), "工作思路", "附件", "",
    ];

    private static readonly Gen<ReportSection> AnySection =
        from number in Gen.Frequency((5, Gen.Choose(1, 6).Select(number => (int?)number)), (1, Gen.Elements<int?>(null, 0, 7, 11, -1)))
        from title in Gen.Elements(Titles)
        from text in TextGenerators.Any
        from place in PlaceGenerators.Any
        select new ReportSection(number, title, text, place);

    /// <summary>A list of sections, or null for a report without its text.</summary>
    public static Gen<IList<ReportSection>?> Any { get; } = Gen.Frequency(
        (1, Gen.Constant<IList<ReportSection>?>(null)),
        (2, SectionTexts.Complete.Select(IList<ReportSection>? (sections) => sections)),
        (1, SectionTexts.Complete.SelectMany(sections => Gen.SubListOf<ReportSection>(sections)).Select(IList<ReportSection>? (sections) => [.. sections])),
        (1, Gen.Choose(0, 8).SelectMany(count => AnySection.ArrayOf(count)).Select(IList<ReportSection>? (sections) => sections)));
}
