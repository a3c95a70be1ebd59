using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Json;
using Disclosure.Testing;
using Disclosure.Validation;
using FluentValidation;

namespace Disclosure.Documents.Tests;

/// <summary>What the papers say is what the code does. Its examples write to the console and run in the root.</summary>
[Collection(nameof(WholeProcess))]
public sealed class ReadmeTests
{
    private const int LongestFrontDoor = 130;

    [Fact]
    public void The_first_example_runs_as_printed()
    {
        var written = PaperExample.Run("first", () =>
        {
            // <first>
            var report = ReportDocument.Read("tests/samples/petition-bureau-2019.txt").RequireReport();
            var audit = ReportAudit.Run(report);
            foreach (var finding in audit.Errors)
                Console.WriteLine($"{finding.RuleId} {finding.Message()}");
            // </first>
        });
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Count(line => line.StartsWith("DC3001 ", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.StartsWith("DC3001 “自然人”", StringComparison.Ordinal)), line => Assert.Contains(line["DC3001 ".Length..], Papers.Text("README.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_of_a_report_made_by_hand_runs_as_printed()
    {
        var written = PaperExample.Run("builder", () =>
        {
            // <builder>
            var report = new ReportBuilder(2025) { Authority = "青石县交通运输局" }
                .Set(ApplicationRow.ReceivedThisYear, ApplicantKind.NaturalPerson, 12)
                .Set(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson, 9)
                .Set(ApplicationRow.NotHeld, ApplicantKind.NaturalPerson, 2)
                .SetRest(Figure.Zero)
                .Build()
                .WithComputedTotals();

            var validation = new AnnualDisclosureReportValidator().Validate(report);
            foreach (var failure in validation.Errors)
                Console.WriteLine($"{failure.PropertyName} {failure.ErrorCode} {failure.ErrorMessage}");
            // </builder>
        });
        Assert.StartsWith("applications.receivedThisYear.naturalPerson DC3001 “自然人”一列：第一、二项之和为 12", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_that_stops_at_errors_runs_as_printed()
    {
        var report = ReportDocument.Read(Path.Combine(Papers.Root, "tests/samples/petition-bureau-2019.txt")).Report!;
        var thrown = Assert.Throws<ValidationException>(() => PaperExample.Run("errors", () =>
        {
            // <errors>
            var validator = new AnnualDisclosureReportValidator();
            var errors = validator.Validate(report).Errors.Where(failure => failure.Severity == Severity.Error).ToList();
            if (errors.Count > 0) throw new ValidationException(errors);

            validator.Validate(report, strategy => strategy.IncludeRuleSets(RuleSetName.Statutory).ThrowOnFailures());
            // </errors>
        }));
        Assert.Equal(
            ReportAudit.Run(report).Findings.Where(finding => finding.Severity == RuleSeverity.Error).OrderBy(finding => finding.Rule.Class).Select(finding => finding.Message()),
            thrown.Errors.Select(failure => failure.ErrorMessage));
    }

    [Fact]
    public void The_example_of_repairs_runs_as_printed()
    {
        var written = PaperExample.Run("repairs", () =>
        {
            // <repairs>
            var report = ReportDocument.Read("tests/samples/petition-bureau-2019.txt").Report!;
            foreach (var part in ReportAudit.Run(report).Repairs().Parts)
            {
                Console.WriteLine(part.Message());
                foreach (var repair in part.Repairs)
                    Console.WriteLine($"{repair.Rank} {repair.Changes()} {repair.Message()}");

                report = report.Apply(part.Best!);
            }
            // </repairs>

            Assert.Empty(ReportRepair.Find(report).Parts);
        });
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["1", "2"], lines.Skip(1).Select(line => line.Split(' ')[0]));
        Assert.EndsWith("“一、本年新收政府信息公开申请数量”一行有 11 件可能错记在“自然人”，应记在“其他”。", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_own_rules_runs_as_printed()
    {
        var report = SampleReports.Balanced2021.With("reconsideration.pending", 3L).With("reconsideration.total", 33L);
        var written = PaperExample.Run("own-rules", () =>
        {
            // <own-rules>
            var few = new EquationRule(form => form.Find(CellKey.Of(CaseTrack.Reconsideration, CaseOutcome.Pending)) is { } pending
                ? [new Equation(pending.Block, [pending], Relation.AtMost, [], constant: 2)]
                : [])
            {
                Id = "XA0001",
                Class = RuleClass.Plausibility,
                DefaultSeverity = RuleSeverity.Warning,
                Basis = new BilingualText("市政府办公室内部要求", "House rule of the city"),
                Statement = new BilingualText("未审结的复议案件不多于 2 件。", "No more than 2 reconsiderations are pending."),
                Message = new MessageTemplate("未审结 {left} 件，多于 {right} 件。", "More than {right} are pending: {left}."),
            };
            var rulebook = new Rulebook("2026-own", [.. RuleCatalogue.Rules, few]);

            var options = RuleOptionsJson.Read("""{ "rules": { "XA0001": "info" } }""", rulebook).Options;
            var audit = ReportAudit.Run(report, options, rulebook);
            foreach (var finding in audit.Findings)
                Console.WriteLine($"{finding.RuleId} {finding.Message()}");
            foreach (var fault in audit.Faults)
                Console.WriteLine($"{fault.Rule} {fault.Fault!.Message}");

            Console.WriteLine(RuleManual.Markdown(rulebook).Split('\n')[2]);
            // </own-rules>
        });
        Assert.Equal(
            ["XA0001 未审结 3 件，多于 2 件。", $"规则目录 2026-own，共 {RuleCatalogue.Rules.Count + 1} 条。本手册由程序从规则目录生成，不要手工修改。"],
            written.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_example_of_writing_runs_as_printed()
    {
        var written = PaperExample.Run("writing", () =>
        {
            // <writing>
            var report = ReportDocument.Read("tests/samples/petition-bureau-2019.txt").Report!;
            try
            {
                report.WriteTo(Console.OpenStandardOutput(), OfficialFormat.Docx);
            }
            catch (ReportNotWrittenException refusal)
            {
                foreach (var finding in refusal.Findings)
                    Console.WriteLine($"{finding.RuleId} {finding.Message()}");
            }
            // </writing>
        });
        Assert.Equal(["DC1101", "DC3001", "DC3001"], written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6]));
    }

    [Fact]
    public void The_problems_are_those_of_the_catalogue()
    {
        var rows = ProblemCatalogue.All.Select(problem => $"| {problem.Code} | {problem.Message.Text.English} |");
        var table = string.Join('\n', rows.Prepend("|---|---|").Prepend("| code | what was met |"));
        Assert.Equal(table, Papers.Between(Papers.Text("src/Disclosure.Documents/README.md"), "<!-- problems -->\n", "\n<!-- /problems -->"));
    }

    [Fact]
    public void The_front_door_is_short() => Assert.InRange(Papers.Text("README.md").Split('\n').Length, 1, LongestFrontDoor);

    [Fact]
    public void Every_path_that_is_named_exists() => Assert.All(Papers.All, paper =>
        Assert.All(Papers.PathsNamedBy(paper), path => Assert.True(Path.Exists(Path.Combine(Papers.Root, path)), path)));

    [Fact]
    public void Every_heading_that_is_named_exists() => Assert.All(Papers.All, paper =>
        Assert.All(Papers.HeadingsNamedBy(paper), link => Assert.Contains(link.Heading, Papers.HeadingsOf(link.Paper))));
}
