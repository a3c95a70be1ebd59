using System.Collections.Concurrent;
using System.Globalization;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Layouts;

/// <summary>
/// The reports that all layouts print, generated once: the same in every run, unless the environment variable
/// DISCLOSURE_SEED asks for others.
/// </summary>
public static class LayoutReports
{
    /// <summary>How many reports there are of each edition.</summary>
    public const int CountOfEdition = 100;

    private const int Size = 50;
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private static readonly ConcurrentDictionary<(ReportEdition, bool), Lazy<IReadOnlyList<AnnualDisclosureReport>>> Generated = [];

    /// <summary>What the reports, and whatever else is chosen by chance, are generated from.</summary>
    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("DISCLOSURE_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 711;

    /// <summary>Reports with anything in their cells: blanks, zeros, large figures, text that is no number.</summary>
    public static IReadOnlyList<AnnualDisclosureReport> Of(ReportEdition edition) => Generate(edition, isComplete: false);

    /// <summary>Reports with a number in each cell, in which every equation holds.</summary>
    public static IReadOnlyList<AnnualDisclosureReport> CompleteOf(ReportEdition edition) => Generate(edition, isComplete: true);

    private static IReadOnlyList<AnnualDisclosureReport> Generate(ReportEdition edition, bool isComplete) =>
        Generated.GetOrAdd((edition, isComplete), _ => new(() =>
        {
            var reports = isComplete ? BalancedReports.Of(edition) : PrintableReports.Of(edition);
            return [.. reports.Sample(CountOfEdition, new Rnd((ulong)Seed, Gamma), Size)];
        })).Value;
}
