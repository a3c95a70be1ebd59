using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;

namespace Disclosure.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void Exits_with_0_when_everything_reconciles() => Expect(0, "check", Balanced());

    [Fact]
    public void Exits_with_1_when_a_column_does_not_balance() => Expect(1, "check", Broken());

    [Fact]
    public void Exits_with_0_when_there_are_warnings_only() => Expect(0, "check", Warned());

    [Fact]
    public void Exits_with_1_for_warnings_when_asked_to() => Expect(1, "check", Warned(), "--fail-on", "warning");

    [Fact]
    public void Exits_with_1_for_errors_when_asked_to_fail_on_warnings() => Expect(1, "check", Broken(), "--fail-on", "warning");

    [Fact]
    public void Exits_with_0_for_errors_when_asked_never_to_fail() => Expect(0, "check", Broken(), "--fail-on", "never");

    [Theory]
    [InlineData("商业企业", "甲乙丙丁")]
    [InlineData("| （一）予以公开 ", "| （·）于以么开的某某行 ")]
    [InlineData("| 三、本年度办理结果 |", "| 三、本年度办理结果 | |")]
    public void Exits_with_3_when_a_table_is_there_and_was_not_read_whole(string printed, string garbled)
    {
        var text = CommandRun.Of("convert", Balanced(), "--to", "markdown").Output;
        Assert.Contains(printed, text, StringComparison.Ordinal);
        var file = workspace.Write("garbled.md", text.Replace(printed, garbled, StringComparison.Ordinal));
        var run = CommandRun.Of("check", file);
        Assert.Equal(3, run.ExitCode);
        Assert.DoesNotContain("没有出现", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.IndexOf("读取时的问题", StringComparison.Ordinal) < run.Output.IndexOf("处未能核对：", StringComparison.Ordinal));
        Assert.Contains("请改为检查 Word（.docx）或 Excel（.xlsx）原件", run.Output, StringComparison.Ordinal);

        Expect(3, "check", file, "--fail-on", "never");
        Expect(0, "check", file, "--undetermined", "pass");
        Expect(1, "check", file, Broken());
        Expect(3, "convert", file, "--to", "html");
        Expect(0, "convert", file, "--to", "markdown", "--allow-errors");
        var report = ReportDocument.Read(file).Report!;
        Assert.Equal((false, false), (ReportAudit.Run(report).IsValid, new Validation.AnnualDisclosureReportValidator().Validate(report).IsValid));
    }

    [Fact]
    public void Exits_with_2_when_a_file_is_missing() => Expect(2, "check", workspace.PathOf("missing.txt"));

    [Fact]
    public void Exits_with_2_when_a_file_is_empty() => Expect(2, "check", workspace.Write("empty.txt", ""));

    [Fact]
    public void Exits_with_2_when_a_file_is_binary() => Expect(2, "check", workspace.Write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2]));

    [Fact]
    public void Exits_with_2_when_a_folder_holds_no_report()
    {
        workspace.Write("notes/picture.png", "no text");
        Expect(2, "check", workspace.PathOf("notes"));
    }

    [Fact]
    public void An_unread_input_outranks_findings() => Expect(2, "check", Broken(), workspace.PathOf("missing.txt"));

    [Fact]
    public void An_unread_input_exits_with_2_even_when_asked_never_to_fail() =>
        Expect(2, "check", workspace.PathOf("missing.txt"), "--fail-on", "never");

    [Fact]
    public void Read_exits_with_0_whatever_the_rules_would_say() => Expect(0, "read", Broken());

    [Fact]
    public void Read_exits_with_2_when_one_of_two_could_not_be_read() => Expect(2, "read", Balanced(), workspace.PathOf("missing.txt"));

    [Fact]
    public void Rules_exits_with_0() => Expect(0, "rules");

    public void Dispose() => workspace.Dispose();

    private static void Expect(int exitCode, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.True(exitCode == run.ExitCode, $"expected {exitCode}, got {run.ExitCode}\n{run.Output}{run.Error}");
    }

    private string Balanced() => workspace.Write("balanced.json", ConsoleReports.Balanced());

    private string Broken() => workspace.Write("broken.json", ConsoleReports.BookedUnderTwoApplicants());

    private string Warned() => workspace.Write("warned.json", ConsoleReports.OddFigures());
}
