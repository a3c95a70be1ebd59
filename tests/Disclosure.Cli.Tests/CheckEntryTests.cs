using System.Text.RegularExpressions;
using System.Xml.Linq;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Writers.Text;
using Disclosure.Findings;
using Disclosure.Findings.Json;
using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Json;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>What a check reports is put together once: every writer shows the same groups of findings.</summary>
public sealed partial class CheckEntryTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool A_finding_stands_in_one_group_and_what_is_open_never_below_what_is_accepted(AnyReport any, int picks)
    {
        var input = Checked(any.Report, picks);
        return input.Groups.SelectMany(group => group.Echoes.Prepend(group.Leader)).OrderBy(entry => entry.Index).SequenceEqual(input.Findings)
            && input.Groups.All(group => group.Echoes.All(echo => echo.IsAccepted == group.Leader.IsAccepted));
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool The_gravest_comes_first_and_a_part_of_the_repairs_is_shown_once(AnyReport any, int picks)
    {
        var groups = Checked(any.Report, picks).Groups;
        var parts = groups.SelectMany(group => group.Repairs).ToList();
        return groups.Select(group => group.Leader.Severity).SequenceEqual(groups.Select(group => group.Leader.Severity).OrderDescending())
            && parts.Distinct().Count() == parts.Count;
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool The_cause_of_what_is_open_stands_with_what_is_open(AnyReport any, int picks)
    {
        var input = Checked(any.Report, picks);
        return input.Diagnoses.All(diagnosis =>
        {
            // An equation is in one diagnosis alone, other findings may be in several.
            var found = diagnosis.Findings.ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
            var equations = input.Findings
                .Where(entry => found.Contains(entry.Finding!) && entry.Finding!.Equation is { Relation: Relation.Equal })
                .ToHashSet();
            var groups = input.Groups.Where(group => group.Echoes.Prepend(group.Leader).Any(equations.Contains)).ToList();
            var explained = groups.Where(group => group.Causes.Count > 0 || group.Repairs.Count > 0).ToList();
            return equations.All(entry => entry.IsAccepted)
                || (groups.Exists(group => !group.Leader.IsAccepted && diagnosis.Explanations.All(each => IsToldBy(group, each)))
                    && explained.TrueForAll(group => !group.Leader.IsAccepted));

            bool IsToldBy(EntryGroup group, Explanation each) =>
                group.Causes.Contains(each.Message()) || diagnosis.Parts.Any(part => part.Best?.Explanations.Contains(each) == true);
        });
    }

    [Fact]
    public void Accepting_one_finding_hides_no_other_in_text_and_none_in_a_page()
    {
        var report = SampleReports.WrongApplicantKind;
        var findings = ReportAudit.Run(report).Findings;
        var path = workspace.Write("report.json", report);
        Assert.True(findings.Count > 1);
        foreach (var accepted in findings)
        {
            var list = workspace.Write("accepted.json", AcceptanceJson.Write(ListOf([accepted])));
            var text = CommandRun.Of("check", path, "--accepted", list).Output;
            var page = CommandRun.Of("check", path, "--accepted", list, "--format", "html").Output;
            var input = Checked(report, accepted);

            Assert.Equal(input.Groups.Select(group => (group.Leader.Code, group.Leader.IsAccepted)), LeadersOf(text));
            Assert.Equal(input.Groups.Select(group => (group.Leader.Code, group.Leader.IsAccepted)).OrderBy(leader => leader.IsAccepted), LeadersOfPage(page));
            var open = Paragraphs().Split(text).Where(part => !part.StartsWith("已认可", StringComparison.Ordinal));
            var shown = open.SelectMany(part => RuleIds().Matches(part)).Select(id => id.Value).ToHashSet();
            Assert.All(findings.Where(finding => !ReferenceEquals(finding, accepted)), finding => Assert.Contains(finding.RuleId, shown));
        }
    }

    [Fact]
    public void Which_findings_have_one_cause_is_worked_out_once()
    {
        var input = Checked(SampleReports.WrongApplicantKind, 0);
        Assert.Same(input.Diagnoses, input.Diagnoses);
        Assert.Same(input.Repairs!.Parts[0], input.Diagnoses[0].Parts[0]);
    }

    [Theory]
    [InlineData(DisplayLanguage.Chinese, "规则本身出错，与报告无关，这条规则未作审核：InvalidOperationException: out of order")]
    [InlineData(DisplayLanguage.English, "The rule itself went wrong, whatever the report, and was not decided: InvalidOperationException: out of order")]
    public void A_fault_inside_a_rule_is_told_by_every_writer(DisplayLanguage language, string told)
    {
        var audit = ReportAudit.Run(SampleReports.Balanced2021, null, new Rulebook("own", [.. RuleCatalogue.Rules, new FaultyRule()]));
        var input = new CheckedInput("report.json", new ReportReading(audit.Report, []), audit, language);

        Assert.Equal(("XA0001", told), (input.Undetermined[0].Code, input.Undetermined[0].Message));
        foreach (var write in new Action<TextWriter>[]
        {
            target => new ReportText(new TextPage(target, null, false), language, isVerbose: false).Write(input),
            target => new CheckJson(target, language).Prepare(input)(),
        })
        {
            using var target = new StringWriter();
            write(target);
            Assert.Contains("InvalidOperationException: out of order", target.ToString(), StringComparison.Ordinal);
        }
    }

    public void Dispose() => workspace.Dispose();

    private static IEnumerable<(string Code, bool IsAccepted)> LeadersOf(string text) =>
        Leaders().Matches(text).Select(match => (match.Groups["code"].Value, match.Groups["word"].Value == "已认可"));

    private static IEnumerable<(string Code, bool IsAccepted)> LeadersOfPage(string page) => XElement
        .Parse(page.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal))
        .Descendants("article")
        .Select(article => (RuleIds().Match(article.Element("h4")!.Value).Value, article.Attribute("class")!.Value == "accepted"));

    private static CheckedInput Checked(AnnualDisclosureReport report, int picks)
    {
        var audit = ReportAudit.Run(report);
        return Checked(report, audit, audit.Findings.Where((_, index) => (picks >> (index % 31) & 1) == 1));
    }

    private static CheckedInput Checked(AnnualDisclosureReport report, Finding accepted) => Checked(report, ReportAudit.Run(report), [accepted]);

    private static CheckedInput Checked(AnnualDisclosureReport report, AuditResult audit, IEnumerable<Finding> accepted) =>
        new("report.json", new ReportReading(report, []), audit.WithAccepted(ListOf(accepted)), DisplayLanguage.Chinese);

    private static AcceptanceList ListOf(IEnumerable<Finding> accepted) => new(accepted
        .Select(finding => new AcceptedFinding { Fingerprint = finding.Fingerprint, Reason = "已核实" })
        .DistinctBy(entry => entry.Fingerprint));

    [GeneratedRegex("^(?<word>错误|警告|提示|已认可) (?<code>DC[0-9]{4})  ", RegexOptions.Multiline)]
    private static partial Regex Leaders();

    [GeneratedRegex("DC[0-9]{4}")]
    private static partial Regex RuleIds();

    [GeneratedRegex("\n\n")]
    private static partial Regex Paragraphs();
}
