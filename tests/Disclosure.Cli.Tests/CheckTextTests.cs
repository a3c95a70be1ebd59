using Disclosure.Cli.Terminal;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class CheckTextTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void Tells_in_a_few_lines_that_a_report_reconciles() => Verify(ConsoleReports.Balanced(), "check-balanced.txt");

    [Fact]
    public void Shows_both_sides_of_a_column_that_does_not_balance() => Verify(ConsoleReports.BookedUnderTwoApplicants(), "check-two-columns.txt");

    [Fact]
    public void Lists_every_repair_when_asked_to() => Verify(ConsoleReports.BookedUnderTwoApplicants(), "check-two-columns.all.txt", "--repairs", "all");

    [Fact]
    public void Shows_no_repair_when_asked_to()
    {
        var run = CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), "--repairs", "none");
        Assert.DoesNotContain("改为", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_English_when_asked_to() => Verify(ConsoleReports.BookedUnderTwoApplicants(), "check-two-columns.en.txt", "--lang", "en");

    [Fact]
    public void Names_the_blanks_that_were_read_as_0() => Verify(ConsoleReports.DifferentWithBlanks(), "check-blanks-as-zero.txt");

    [Fact]
    public void Shows_a_blank_total_beside_the_sum_of_its_parts() => Verify(ConsoleReports.WithoutATotal(), "check-blank-total.txt");

    [Fact]
    public void Names_standard_input_in_words()
    {
        var run = CommandRun.With(new CommandScene(ReportJson.Write(ConsoleReports.Balanced())), "check", "-");
        Assert.StartsWith("海州区自然资源局  2025 年度  标准输入\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_what_was_not_decided_where_blanks_are_unknown() =>
        Verify(ConsoleReports.MostlyBlank(), "check-undetermined.txt", "--blank", "unknown");

    [Fact]
    public void Shortens_a_long_list_of_cells() => Verify(ConsoleReports.MostlyBlank(), "check-mostly-blank.txt");

    [Fact]
    public void Shows_odd_figures_as_they_are_printed() => Verify(ConsoleReports.OddFigures(), "check-odd-figures.txt");

    [Fact]
    public void Does_not_judge_a_year_before_the_forms() => Verify(ConsoleReports.BeforeTheForms(), "check-before-the-forms.txt");

    [Fact]
    public void What_is_wrong_comes_first_and_a_report_with_nothing_wrong_is_a_line()
    {
        workspace.Write("in/a.json", ConsoleReports.Balanced());
        workspace.Write("in/b.json", ConsoleReports.BookedUnderTwoApplicants());
        workspace.Write("in/c.json", ConsoleReports.Balanced().With("applications.disclosed.naturalPerson", Figure.Absent));
        workspace.Write("in/d.json", "[");
        workspace.Write("in/e.json", ConsoleReports.Balanced());
        var run = CommandRun.Of("check", workspace.PathOf("in"));
        Assert.Equal(2, run.ExitCode);
        ApprovedText.Matches("check-batch.txt", workspace.Steady(run.Output));

        var failing = CommandRun.Of("check", workspace.PathOf("in"), "--only", "failing");
        Assert.DoesNotContain("a.json", failing.Output, StringComparison.Ordinal);
        Assert.Contains("b.json", failing.Output, StringComparison.Ordinal);
        var quiet = CommandRun.Of("check", workspace.PathOf("in"), "--quiet");
        Assert.Equal((2, run.Output.Split('\n')[0]), (quiet.ExitCode, quiet.Output.TrimEnd('\n')));
        Assert.Equal(64, CommandRun.Of("check", workspace.PathOf("in"), "--quiet", "--format", "html").ExitCode);
    }

    [Fact]
    public void Breaks_lines_at_the_width_of_a_terminal()
    {
        var report = workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants());
        var run = CommandRun.With(new CommandScene(TerminalWidth: 80), "check", report);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(CellWidth.Of(line), 0, 80));
        ApprovedText.Matches("check-two-columns.80.txt", workspace.Steady(run.Output));
    }

    [Fact]
    public void Sums_up_several_reports_and_goes_on_after_a_bad_one()
    {
        workspace.Write("folder/b.json", ConsoleReports.Balanced());
        workspace.Write("folder/a.json", "{ \"year\": 2025, \"cells\": { \"no.such.cell\": 1 } }");
        workspace.Write("folder/inner/c.json", ConsoleReports.OddFigures());
        workspace.Write("folder/.hidden.json", "not looked at");
        workspace.Write("folder/picture.png", "not looked at");
        var run = CommandRun.Of("check", workspace.PathOf("folder"));
        Assert.Equal(2, run.ExitCode);
        ApprovedText.Matches("check-several.txt", workspace.Steady(run.Output));
    }

    public void Dispose() => workspace.Dispose();

    private void Verify(AnnualDisclosureReport report, string approved, params string[] options)
    {
        var run = CommandRun.Of(["check", workspace.Write("report.json", report), .. options]);
        Assert.Empty(run.Error);
        ApprovedText.Matches(approved, workspace.Steady(run.Output));
    }
}
