using Disclosure.Cli.Tests.Running;

namespace Disclosure.Cli.Tests;

public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("没有给出要读取的文件", "check")]
    [InlineData("没有给出要读取的文件", "read", "--format", "json")]
    [InlineData("没有“--colour”这个选项", "check", "--colour", "report.txt")]
    [InlineData("没有“--fail-on”这个选项", "read", "report.txt", "--fail-on", "never")]
    [InlineData("没有“-x”这个选项", "check", "-x", "report.txt")]
    [InlineData("没有“--colour”这个选项", "--colour")]
    [InlineData("没有“audit”这个命令", "audit", "report.txt")]
    [InlineData("没有“xml”这个取值", "check", "report.txt", "--format", "xml")]
    [InlineData("没有“Json”这个取值", "check", "report.txt", "--format", "Json")]
    [InlineData("没有“2020”这个取值", "check", "report.txt", "--edition", "2020")]
    [InlineData("没有“one”这个取值", "check", "report.txt", "--blank=one")]
    [InlineData("没有“info”这个取值", "check", "report.txt", "--fail-on", "info")]
    [InlineData("没有“fr”这个取值", "check", "report.txt", "--lang", "fr")]
    [InlineData("--format 之后缺少取值", "check", "report.txt", "--format")]
    [InlineData("--format 只能给出一次", "check", "report.txt", "--format", "text", "--format", "json")]
    [InlineData("--year 应为四位数的年份", "check", "report.txt", "--year", "25")]
    [InlineData("--year 应为四位数的年份", "check", "report.txt", "--year", "-2025")]
    [InlineData("--year 应为四位数的年份", "check", "report.txt", "--year", "二〇二五")]
    [InlineData("有一个文件名是空的", "check", "")]
    [InlineData("标准输入（-）只能读取一次", "check", "-", "-")]
    [InlineData("没有“some”这个取值", "check", "report.txt", "--repairs", "some")]
    [InlineData("没有给出要读取的文件", "repair")]
    [InlineData("一次只处理一份报告", "repair", "a.txt", "b.txt")]
    [InlineData("--choose 应为改法的编号", "repair", "a.txt", "--choose", "0")]
    [InlineData("--choose 应为改法的编号", "repair", "a.txt", "--choose", "2;3")]
    [InlineData("规则目录中没有“DC9999”", "rules", "DC9999")]
    [InlineData("多出一个参数“DC3002”", "rules", "DC3001", "DC3002")]
    [InlineData("多出一个参数“DC3001”", "rules", "DC3001", "--analyse")]
    [InlineData("没有“markdown”这个取值", "rules", "--analyse", "--format", "markdown")]
    [InlineData("没有“markdown”这个取值", "check", "report.txt", "--format", "markdown")]
    [InlineData("没有“--fromat”这个选项；是不是要用“--format”？用法见 disclosure check --help。", "check", "report.txt", "--fromat", "json")]
    [InlineData("没有“--ot=x.json”这个选项；是不是要用“--out”？", "read", "report.txt", "--ot=x.json")]
    [InlineData("没有“--lnag”这个选项；是不是要用“--lang”？", "rules", "--lnag", "en")]
    [InlineData("没有“--colour”这个选项；用法见", "check", "--colour", "report.txt")]
    [InlineData("没有“--x”这个选项；用法见", "convert", "--x", "report.txt")]
    [InlineData("没有“chekc”这个命令；是不是要用“check”？可用：", "chekc", "report.txt")]
    [InlineData("没有“audit”这个命令；可用：", "audit", "report.txt")]
    [InlineData("--rules 的“none.json”无法读取：", "check", "report.txt", "--rules", "none.json")]
    [InlineData("配置文件“none.json”无法读取：", "check", "report.txt", "--config", "none.json")]
    public void Exits_with_64_and_says_what_is_wrong(string message, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Complains_in_English_when_asked_to()
    {
        var run = CommandRun.Of("check", "report.txt", "--format", "xml", "--lang", "en");
        Assert.Equal("--format knows no “xml”; it takes text, json, ndjson, csv, csv-names, sarif, html, xlsx.\n", run.Error);
    }

    [Fact]
    public void Says_in_English_what_was_probably_meant() => Assert.Equal(
        "There is no option “--fromat”; did you mean “--format”? See disclosure check --help. A file whose name begins with - goes behind --.\n",
        CommandRun.Of("check", "report.txt", "--fromat", "json", "--lang", "en").Error);

    [Fact]
    public void Shows_help_on_standard_error_when_no_verb_is_given()
    {
        var run = CommandRun.Of();
        Assert.Equal(64, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("disclosure check", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("./")]
    public void Takes_a_file_whose_name_begins_with_a_dash(string way)
    {
        var run = CommandRun.Of(way == "--" ? ["check", "--", "-x.txt"] : ["check", "./-x.txt"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-x.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_file_whose_name_begins_with_an_at_sign() => Assert.Equal(2, CommandRun.Of("check", "@missing.txt").ExitCode);
}
