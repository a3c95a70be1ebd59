using System.Text;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly Workspace workspace = new();
    private readonly string balanced;
    private readonly string wrong;

    public ConvertTests()
    {
        balanced = workspace.Write("balanced.json", ConsoleReports.Balanced());
        wrong = workspace.Write("wrong.json", ConsoleReports.BookedUnderTwoApplicants());
    }

    [Theory]
    [InlineData("docx", "report.bin")]
    [InlineData("xlsx", "report.bin")]
    [InlineData("html", "report.bin")]
    [InlineData("markdown", "report.bin")]
    [InlineData("json", "report.bin")]
    [InlineData(null, "report.docx")]
    [InlineData(null, "report.XLSX")]
    [InlineData(null, "report.htm")]
    [InlineData(null, "report.md")]
    [InlineData(null, "report.json")]
    public void Writes_a_document_that_reads_to_the_same_report(string? format, string name)
    {
        var file = workspace.PathOf(name);

        var run = CommandRun.Of(["convert", balanced, "--out", file, .. format is null ? Array.Empty<string>() : ["--to", format]]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(ConsoleReports.Balanced(), ReportDocument.Read(file).Report);
        Assert.Equal(3, Directory.GetFiles(workspace.Folder).Length);
    }

    [Theory]
    [InlineData("convert.md", "markdown")]
    [InlineData("convert.html", "html")]
    public void Shows_a_text_where_no_file_is_named(string approved, string format)
    {
        var run = CommandRun.Of("convert", balanced, "--to", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        ApprovedText.Matches(approved, run.Output);
    }

    [Theory]
    [InlineData("convert-errors.txt")]
    [InlineData("convert-errors.en.txt", "--lang", "en")]
    public void Refuses_a_report_with_errors_and_tells_them(string approved, params string[] options)
    {
        var run = CommandRun.Of(["convert", wrong, "--to", "docx", "--out", workspace.PathOf("report.docx"), .. options]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        ApprovedText.Matches(approved, workspace.Steady(run.Error));
        Assert.Equal([balanced, wrong], Directory.GetFiles(workspace.Folder).Order());
    }

    [Fact]
    public void Writes_a_report_with_errors_when_told_to_and_says_so()
    {
        var file = workspace.PathOf("report.html");
        var run = CommandRun.Of("convert", wrong, "--allow-errors", "--out", file);
        Assert.Equal((0, "已写出；报告仍有 2 处错误，用 check 可查看。\n"), (run.ExitCode, run.Error));
        Assert.Equal(ConsoleReports.BookedUnderTwoApplicants(), ReportDocument.Read(file).Report);
    }

    [Fact]
    public void Rules_that_are_off_keep_nothing_from_being_written()
    {
        var rules = workspace.Write("rules.json", """{ "rules": { "DC3001": "off", "DC3002": "off", "DC3003": "off" } }""");
        Assert.Equal(0, CommandRun.Of("convert", wrong, "--rules", rules, "--to", "markdown").ExitCode);
    }

    [Fact]
    public void Computes_totals_when_told_to()
    {
        var open = ConsoleReports.Balanced();
        open = open.Form.Totals.Aggregate(open, (report, total) => report.With(total.Cell, Figure.Blank));
        var file = workspace.PathOf("report.docx");

        Assert.Equal(0, CommandRun.Of("convert", workspace.Write("open.json", open), "--compute-totals", "--out", file).ExitCode);
        Assert.Equal(ConsoleReports.Balanced(), ReportDocument.Read(file).Report);

        var stated = workspace.Write("stated.json", ConsoleReports.Balanced().With("applications.disclosed.total", 5));
        Assert.Contains("三（一）予以公开 × 总计”原为 5，按各分项计算为 28，已改写。", CommandRun.Of("convert", stated, "--compute-totals", "--out", file).Error, StringComparison.Ordinal);

        var unreadable = workspace.Write("unreadable.json", open.With("applications.disclosed.naturalPerson", Figure.OfText("约28")));
        var run = CommandRun.Of("convert", unreadable, "--compute-totals", "--allow-errors", "--out", workspace.PathOf("other.docx"));
        Assert.Equal((1, "“三（一）予以公开 × 自然人”不是整数（约28），无法计算总计，没有写出。\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Tells_which_cell_the_format_cannot_say()
    {
        var run = CommandRun.Of("convert", workspace.Write("open.json", ConsoleReports.EveryFeature()), "--allow-errors", "--to", "html");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("错误 DP3001  “行政诉讼 复议后起诉 × 尚未审结”为缺失，写成 HTML 后会读作空白，因此没有写出；该格应只有一个数字", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_of_year_organ_and_text_reads_otherwise_and_what_to_do()
    {
        var error = ErrorOf(builder => builder.Sections![1] = builder.Sections[1] with { Title = "收到 3 件；另有说明" });
        Assert.StartsWith("数字读回一致，但“总体情况”的正文读回后不同：报告为“…没有发生责任追究的情形。”，读回为“", error, StringComparison.Ordinal);
        Assert.Contains("请用 --to json", error, StringComparison.Ordinal);

        error = ErrorOf(builder => builder.Sections![5] = builder.Sections[5] with { Title = "其他需要报告的\u0001事项" });
        Assert.StartsWith("数字读回一致，但正文的各部分读回后不同：报告中为“其他需要报告的 事项”之处，读回为“其他需要报告的\uFFFD事项”。\n", error, StringComparison.Ordinal);

        error = ErrorOf(builder => builder.Sections![4] = builder.Sections[4] with { Text = "存在的问题有\u0001三个。" });
        Assert.StartsWith("数字读回一致，但“存在的主要问题及改进情况”的正文读回后不同：报告为“存在的问题有 三个。”，读回为“存在的问题有\uFFFD三个。”。\n文件已写出。", error, StringComparison.Ordinal);

        Assert.StartsWith("数字读回一致，但机关名称读回后不同：报告为“海州区 局”，读回为", ErrorOf(builder => builder.Authority = "海州区\u0001局"), StringComparison.Ordinal);
        Assert.StartsWith("数字读回一致，但年份读回后不同：报告为空，读回为 2024 年。", ErrorOf(builder =>
        {
            builder.Year = null;
            builder.Authority = "海州区自然资源局2024年";
        }), StringComparison.Ordinal);

        string ErrorOf(Action<ReportBuilder> change)
        {
            var builder = ConsoleReports.Balanced().ToBuilder();
            change(builder);
            var run = CommandRun.Of("convert", workspace.Write("odd.json", builder.Build()), "--allow-errors", "--out", workspace.PathOf("odd.docx"));
            Assert.Equal(0, run.ExitCode);
            return run.Error;
        }
    }

    [Theory]
    [InlineData("xlsx", "same.docx", "--to xlsx 与 --out 的文件名“same.docx”不一致，按文件名应写成 docx；请把文件名改为“same.xlsx”，或改用 --to docx。\n")]
    [InlineData("markdown", "same.HTM", "--to markdown 与 --out 的文件名“same.HTM”不一致，按文件名应写成 html；请把文件名改为“same.md”，或改用 --to html。\n")]
    public void Refuses_a_name_that_is_that_of_another_format(string format, string name, string message)
    {
        var run = CommandRun.Of("convert", balanced, "--to", format, "--out", workspace.PathOf(name));
        Assert.Equal((64, "", message), (run.ExitCode, run.Output, run.Error));
        Assert.Equal([balanced, wrong], Directory.GetFiles(workspace.Folder).Order());
    }

    [Fact]
    public void Says_that_rows_are_missing()
    {
        var open = ConsoleReports.Balanced();
        open = open.Form.Cells.Where(cell => cell.Row.Key == "stateSecret").Aggregate(open, (report, cell) => report.With(cell, Figure.Absent));
        var run = CommandRun.Of("convert", workspace.Write("open.json", open), "--allow-errors", "--to", "markdown");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("有 7 格在读取的文件中缺失或未能读出", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1.属于国家秘密", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_standard_input_and_writes_a_pipe()
    {
        var run = CommandRun.With(new CommandScene(Reports.Json.ReportJson.Write(ConsoleReports.Balanced())), "convert", "-", "--to", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ConsoleReports.Balanced(), ReportDocument.ReadText(run.Output).Report);

        using var output = new MemoryStream();
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        Assert.Equal(0, DisclosureCommand.Run(["convert", balanced, "--to", "docx"], new Surroundings(Stream.Null, writer, TextWriter.Null)));
        Assert.Equal(ConsoleReports.Balanced(), ReportDocument.Read(new MemoryStream(output.ToArray())).Report);
    }

    [Theory]
    [InlineData("请用 --to 说明写成哪种格式")]
    [InlineData("请用 --to 说明写成哪种格式", "--out", "report.odt")]
    [InlineData("XLSX 文件不能显示在屏幕上", "--to", "xlsx")]
    [InlineData("--to 没有“pdf”这个取值", "--to", "pdf")]
    public void Refuses_what_cannot_be_carried_out(string message, params string[] options)
    {
        var run = CommandRun.With(new CommandScene(TerminalWidth: 80), ["convert", balanced, .. options]);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_overwrites_the_input()
    {
        var before = File.ReadAllText(balanced);
        var run = CommandRun.Of("convert", balanced, "--out", balanced);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("不能覆盖", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(balanced));
    }

    [Fact]
    public void Says_what_could_not_be_read()
    {
        var run = CommandRun.Of("convert", workspace.PathOf("missing.txt"), "--to", "html");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();
}
