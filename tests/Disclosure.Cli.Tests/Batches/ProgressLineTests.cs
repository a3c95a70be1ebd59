using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests.Batches;

public sealed class ProgressLineTests
{
    [Fact]
    public void Tells_how_far_the_run_is_and_is_gone_at_its_end()
    {
        using var terminal = new StringWriter();
        var time = new HandClock();
        var line = new ProgressLine(terminal, 100, DisplayLanguage.Chinese, () => 100, time);
        line.Update(Tally(20));
        time.Pass(TimeSpan.FromSeconds(4));
        Assert.Equal("\r已检查 20/100 份，每秒 5.0 份，还需约 16 秒；错误 40，警告 0", terminal.ToString());

        line.Dispose();
        line.Dispose();
        Assert.Matches("警告 0\r +\r$", terminal.ToString());
    }

    [Fact]
    public void Tells_no_time_left_while_it_is_not_known_and_stays_in_one_line()
    {
        using var terminal = new StringWriter();
        var time = new HandClock();
        using var line = new ProgressLine(terminal, 30, DisplayLanguage.English, () => null, time);
        line.Update(Tally(3));
        time.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal("\r3 checked, 3.0 a second; 6", terminal.ToString());
    }

    [Fact]
    public void Stands_on_a_terminal_only_and_never_between_results()
    {
        using var error = new StringWriter();
        var nowhere = new Surroundings(Stream.Null, TextWriter.Null, error);
        Assert.Null(ProgressLine.Of(false, nowhere, [], DisplayLanguage.Chinese));
        Assert.Null(ProgressLine.Of(false, nowhere with { ErrorWidth = 80, TerminalWidth = 80 }, [], DisplayLanguage.Chinese));
        using var beside = ProgressLine.Of(false, nowhere with { ErrorWidth = 80 }, [], DisplayLanguage.Chinese);
        using var toFile = ProgressLine.Of(true, nowhere with { ErrorWidth = 80, TerminalWidth = 80 }, [], DisplayLanguage.Chinese);
        Assert.NotNull(beside);
        Assert.NotNull(toFile);
    }

    private static CheckTally Tally(int inputs)
    {
        var tally = new CheckTally();
        var report = SampleReports.WrongApplicantKind;
        var input = new CheckedInput("a", new ReportReading(report, []), ReportAudit.Run(report), DisplayLanguage.Chinese);
        for (var count = 0; count < inputs; count++) tally.Add(input);
        return tally;
    }
}
