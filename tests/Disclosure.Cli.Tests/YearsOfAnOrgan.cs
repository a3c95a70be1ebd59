using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Generators;

namespace Disclosure.Cli.Tests;

/// <summary>Two years of one organ that follow each other, and the later one with more carried over than the earlier hands on.</summary>
internal static class YearsOfAnOrgan
{
    public const string Over = "applications.carriedOverFromPriorYear";

    public static AnnualDisclosureReport Later { get; } = SampleReports.Balanced2021;

    public static AnnualDisclosureReport Late { get; } = Later.With($"{Over}.naturalPerson", 22).With($"{Over}.total", 26);

    public static AnnualDisclosureReport Earlier { get; } = YearPairs.HandingOn(SampleReports.Balanced2019, Later);
}
