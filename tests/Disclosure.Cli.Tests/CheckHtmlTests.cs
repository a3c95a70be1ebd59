using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Html;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck.Xunit;

namespace Disclosure.Cli.Tests;

public sealed class CheckHtmlTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool Every_link_leads_somewhere_and_every_name_stands_once(AnyReport any)
    {
        var page = Parse(Write(any.Report));
        var names = Values(page, "id").ToList();
        return names.Distinct().Count() == names.Count
            && Values(page, "href").All(link => link[0] == '#' && names.Contains(link[1..]))
            && Values(page, "aria-describedby").Concat(Values(page, "aria-labelledby").SelectMany(each => each.Split(' '))).All(names.Contains);
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool Every_cell_of_a_finding_is_marked_and_no_other(AnyReport any)
    {
        var page = Parse(Write(any.Report));
        var marked = page.Descendants("td").Where(cell => cell.Elements("a").Any(link => link.Attribute("class")?.Value == "mark")).Select(cell => cell.Attribute("id")!.Value);
        var due = ReportAudit.Run(any.Report).Findings.SelectMany(finding => finding.Cells).Select(cell => new ReportAnchors(1).Of(cell.Cell));
        return marked.Order().SequenceEqual(due.Distinct().Order());
    }

    [Theory]
    [InlineData("trial2019")]
    [InlineData("revised2021")]
    public void The_tables_are_merged_as_they_are_published(string edition)
    {
        var report = Editions.Named(edition) == ReportEdition.Trial2019 ? SampleReports.Balanced2019 : SampleReports.Balanced2021;
        var tables = Parse(Write(report)).Descendants("table").Where(table => table.Attribute("class")?.Value == "official").ToList();
        foreach (var (table, form, laidOut) in tables.Zip(report.Form.Tables, (table, form) => (table, form, LaidOutTable.Of(form.Section, report))))
        {
            Assert.Equal(OfficialTable.Of(form).HeadRowCount, table.Elements("thead").Elements("tr").Count());
            Assert.Equal(
                laidOut.Rows.Select(row => row.Select(cell => (cell.Text, cell.Columns, cell.Rows))),
                table.Elements().SelectMany(part => part.Elements("tr")).Select(row => row.Elements().Select(cell => (string.Concat(cell.Nodes().OfType<XText>().Select(text => text.Value)), Span(cell, "colspan"), Span(cell, "rowspan")))));
        }

        Assert.Equal(3, tables.Count);
    }

    [Fact]
    public void Each_table_has_a_name_of_its_own()
    {
        string[] inputs = [workspace.Write("a.json", ConsoleReports.Balanced()), workspace.Write("b.json", ConsoleReports.BookedUnderTwoApplicants())];
        var page = Parse(CommandRun.Of(["check", .. inputs, "--format", "html"]).Output);
        var names = page.Descendants("table").Select(NameOf).ToList();
        Assert.Equal(5, names.Distinct().Count());
        Assert.Contains("海州区自然资源局  2025 年度 三、收到和处理政府信息公开申请情况", names);
        Assert.Contains("各份报告", names);

        string NameOf(XElement table) => table.Element("caption")?.Value
            ?? string.Join(' ', table.Attribute("aria-labelledby")!.Value.Split(' ').Select(name => page.Descendants().Single(each => each.Attribute("id")?.Value == name).Value.Trim()));
    }

    [Fact]
    public void Without_the_script_every_mark_is_a_tab_stop() =>
        Assert.All(Parse(Write(ConsoleReports.MostlyBlank())).Descendants("a"), link => Assert.Null(link.Attribute("tabindex")));

    [Fact]
    public void The_first_link_skips_to_the_tables_of_one_report_and_the_overview_of_several()
    {
        Assert.Equal("#r1-tables", Values(Parse(Write(ConsoleReports.BookedUnderTwoApplicants())), "href").First());
        string[] inputs = [workspace.Write("a.json", "{"), workspace.Write("b.json", ConsoleReports.BookedUnderTwoApplicants())];
        var links = Values(Parse(CommandRun.Of(["check", .. inputs, "--format", "html"]).Output), "href").ToList();
        Assert.Equal("#r1", links[0]);
        Assert.Contains("#r2-tables", links);
        Assert.DoesNotContain("#r1-tables", links);
    }

    [Fact]
    public void Nothing_comes_from_outside_and_the_policy_allows_just_what_is_there()
    {
        var page = Parse(Write(ConsoleReports.BookedUnderTwoApplicants()));
        var policy = page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        foreach (var element in new[] { "style", "script" })
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Descendants(element).Single().Value)));
            Assert.Contains($"{element}-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_document_says_is_text_and_nothing_else()
    {
        const string attack = "</td><script>alert(1)</script>\" onclick='alert(2)' &amp;\u0001";
        var report = ConsoleReports.OddFigures().ToBuilder();
        report.Authority = attack;
        report.Set("applications.disclosed.naturalPerson", Figure.OfText(attack));
        var page = Parse(Write(report.Build(), source: attack));
        Assert.Single(page.Descendants("script"));
        Assert.Equal(2, page.Descendants("bdi").Count(name => name.Value.Contains("<script>alert(1)</script>\" onclick='alert(2)' &amp;\uFFFD", StringComparison.Ordinal)));
        Assert.Contains(page.Descendants("td"), cell => cell.Value.StartsWith("</td><script>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_cell_tells_both_sides_and_a_repair_leads_to_it()
    {
        var page = Parse(Write(ConsoleReports.BookedUnderTwoApplicants()));
        var cell = new ReportAnchors(1).Of(Form.Revised2021.FindCell("applications.receivedThisYear.naturalPerson")!);
        var marked = page.Descendants("td").Single(each => each.Attribute("id")?.Value == cell);
        Assert.Equal("number error suspect", marked.Attribute("class")!.Value);
        Assert.Contains("左边 60，右边 61，相差 1", marked.Elements("div").Single(tip => tip.Attribute("role")?.Value == "tooltip").Value, StringComparison.Ordinal);
        Assert.Contains(page.Descendants("ol").Descendants("a"), link => link.Attribute("href")!.Value == $"#{cell}");
        Assert.Equal("结论 不通过", page.Descendants("p").First(each => each.Attribute("class")?.Value == "verdict fail").Element("strong")!.Value);
    }

    [Fact]
    public void A_batch_begins_with_an_overview_that_links_every_report()
    {
        string[] inputs = [workspace.Write("a.json", ConsoleReports.Balanced()), workspace.Write("b.json", ConsoleReports.BookedUnderTwoApplicants()), workspace.Write("c.json", "{")];
        var run = CommandRun.Of(["check", .. inputs, "--format", "html", "--lang", "en"]);
        Assert.Equal(ExitCode.Unread, run.ExitCode);
        var page = Parse(run.Output);
        var rows = page.Descendants("section").First().Descendants("table").Last().Element("tbody")!.Elements("tr").ToList();
        Assert.Equal(["#r2", "#r3", "#r1"], rows.Select(row => row.Descendants("a").Single().Attribute("href")!.Value));
        Assert.Equal(["failed", "not read", "passed"], rows.Select(row => row.Elements("td").First().Value));
        Assert.Equal([inputs[1], inputs[2], inputs[0]], rows.Select(row => row.Elements("td").Last().Value));
        Assert.Equal(["r2", "r3"], page.Descendants("section").Where(section => section.Attribute("class")?.Value == "report").Select(section => section.Attribute("id")!.Value));

        // Of a report with nothing wrong there is a line, to which its row leads, and no table.
        Assert.Equal("r1", page.Descendants("ul").Single(list => list.Attribute("class")?.Value == "passed").Elements("li").Single().Attribute("id")!.Value);
        Assert.Equal(3, page.Descendants("table").Count(table => table.Attribute("class")?.Value == "official"));
        Assert.Contains(RuleCatalogue.Version, page.Descendants("footer").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_finding_stands_apart_with_its_reason()
    {
        var report = ConsoleReports.BookedUnderTwoApplicants();
        var list = new AcceptanceList(ReportAudit.Run(report).Findings.Select(finding => new AcceptedFinding { Fingerprint = finding.Fingerprint, Reason = "机构改革" }));
        var page = Parse(Write(report, accepted: list));
        Assert.Contains(page.Descendants("article"), article => article.Attribute("class")!.Value == "accepted" && article.Value.Contains("机构改革", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants("article"), article => article.Attribute("class")!.Value == "error");
        Assert.Contains(page.Descendants("p"), verdict => verdict.Attribute("class")?.Value == "verdict pass");
    }

    [Fact]
    public void Every_head_of_the_forms_has_an_English_name() =>
        Assert.All(Form.All.SelectMany(form => form.Tables).SelectMany(table => table.Heads), head => Assert.NotEqual(head.Chinese, head.English));

    public void Dispose() => workspace.Dispose();

    private static int Span(XElement cell, string name) => (int?)cell.Attribute(name) ?? 1;

    private static IEnumerable<string> Values(XElement page, string attribute) => page.Descendants().Attributes(attribute).Select(each => each.Value);

    private static XElement Parse(string html) => XElement.Parse(html.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);

    private static string Write(AnnualDisclosureReport report, string source = "report.json", AcceptanceList? accepted = null)
    {
        using var target = new StringWriter();
        using var output = new CheckHtml(target, DisplayLanguage.Chinese);
        var audit = ReportAudit.Run(report).WithAccepted(accepted ?? AcceptanceList.Empty);
        output.Add(new CheckedInput(source, new ReportReading(report, []), audit, DisplayLanguage.Chinese));
        output.Finish(new RunSummary(new CheckTally(), []));
        return target.ToString();
    }
}
