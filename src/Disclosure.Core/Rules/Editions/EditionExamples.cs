using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Editions;

/// <summary>The examples of the rules on editions.</summary>
internal static class EditionExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly ExampleReport Bureau = ExampleReport.Trial2019;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC1001", Bureau, Bureau.OfYear(2022)),
        new("DC1002", City, City.Printing(
            new BilingualText("第二部分印的是2019年版（试行）的表格", "section 二 is printed with the table of the trial format of 2019"),
            FormDeviationKind.TableOfOtherEdition, "proactive")),
        new("DC1003", Bureau, Bureau.OfYear(2018)),
        new("DC1005", City, City.Printing(
            new BilingualText("第二部分的表格中印有“政府集中采购”一行", "the table of section 二 has a row “政府集中采购”"),
            FormDeviationKind.ElementOfOtherEdition, "proactive", "政府集中采购")),
        new("DC1006", Bureau, Bureau.Printing(
            new BilingualText("列名“对外公开总数量”印作“对外公开总量”", "the column “对外公开总数量” is printed as “对外公开总量”"),
            FormDeviationKind.AliasLabel, "proactive.article20Item1.*.totalDisclosed", "对外公开总量")),
    ];
}
