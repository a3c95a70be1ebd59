using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Cases;

/// <summary>The examples of the rules on cases that are no equations.</summary>
internal static class CaseExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021.OfYear(2025);

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC4004", City.WithAll("directLitigation", Figure.Zero), City),
    ];
}
