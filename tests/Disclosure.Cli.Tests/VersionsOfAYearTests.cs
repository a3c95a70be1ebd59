using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Reports;
using static Disclosure.Cli.Tests.YearsOfAnOrgan;

namespace Disclosure.Cli.Tests;

/// <summary>Of a year there are several versions, and what tells which counts.</summary>
public sealed class VersionsOfAYearTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("zh", "警告：", "结转情况：“{0}”与 2020 年度不符；“{1}”与 2020 年度相符。请确认哪一份有效")]
    [InlineData("en", "Warning: ", "Carried over: “{0}” does not agree with 2020; “{1}” agrees with 2020. Find out which is valid")]
    public void Where_nothing_but_a_name_decides_the_version_a_warning_says_which_one_agrees_with_the_other_year(string language, string warning, string fits)
    {
        workspace.Write("2020.json", Earlier);
        var (fitting, chosen) = (workspace.Write("a.json", Undated(Later)), workspace.Write("b.json", Undated(Late)));

        var run = CommandRun.Of("series", workspace.Folder, "--lang", language, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var note = Assert.Single(json.RootElement.GetProperty("summary").GetProperty("notes").EnumerateArray()).GetString()!;
        Assert.StartsWith(warning, note, StringComparison.Ordinal);
        Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, fits, chosen, fitting), note, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private static AnnualDisclosureReport Undated(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        (builder.PublishedOn, builder.SignedOn) = (null, null);
        return builder.Build();
    }
}
