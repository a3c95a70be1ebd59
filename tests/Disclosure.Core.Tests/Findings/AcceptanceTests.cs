using Disclosure.Findings;
using Disclosure.Findings.Json;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Findings;

/// <summary>What somebody accepted with a reason stays accepted.</summary>
public sealed class AcceptanceTests
{
    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool A_report_whose_findings_are_all_accepted_does_not_fail(ChangedCell changed)
    {
        var result = ReportAudit.Run(changed.After);
        var accepted = Reasoned(AcceptanceList.Empty.With(result));
        Assert.Equal(RuleVerdict.Fail, result.Verdict);
        Assert.Equal(RuleVerdict.Pass, result.WithAccepted(accepted).Verdict);
        Assert.Equal(result.Findings, result.WithAccepted(accepted).Findings);
        return true;
    }

    [Fact]
    public void An_entry_without_a_reason_does_not_count()
    {
        var result = ReportAudit.Run(SampleReports.WrongApplicantKind);
        Assert.Equal(RuleVerdict.Fail, result.WithAccepted(AcceptanceList.Empty.With(result)).Verdict);
        Assert.All(result.Findings, finding => Assert.Null(AcceptanceList.Empty.With(result).For(finding)));
    }

    [Fact]
    public void Writing_and_reading_keeps_every_entry_and_adds_none_twice()
    {
        var result = ReportAudit.Run(SampleReports.WrongApplicantKind);
        var list = Reasoned(AcceptanceList.Empty.With(result));
        var again = AcceptanceJson.Read(AcceptanceJson.Write(list));
        Assert.Equal(list.Entries, again.Entries);
        Assert.Equal(list.Entries, again.With(result).Entries);
        Assert.Contains("“自然人”", AcceptanceJson.Write(list), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"accepted\": [ null ] }")]
    [InlineData("{ \"accepted\": [ { \"reason\": \"so\" } ] }")]
    [InlineData("{ \"accepted\": [], \"more\": 1 }")]
    [InlineData("{ \"accepted\": [], \"accepted\": [] }")]
    [InlineData("{ \"accepted\": [ { \"fingerprint\": \"A\", \"reason\": \"so\", \"reason\": \"\" } ] }")]
    [InlineData("{ \"accepted\": [ { \"fingerprint\": \"\\ud800\" } ] }")]
    [InlineData("{ \"\\ud800\": [] }")]
    [InlineData("{ \"accepted\": [], }")]
    [InlineData("{ \"accepted\": [] // so\n }")]
    public void What_is_no_list_is_refused_with_the_reason(string json) =>
        Assert.NotEmpty(Assert.Throws<FormatException>(() => AcceptanceJson.Read(json)).Message);

    [Fact]
    public void Of_two_entries_for_one_finding_the_last_with_a_reason_counts()
    {
        var finding = ReportAudit.Run(SampleReports.WrongApplicantKind).Findings[0];
        AcceptedFinding Entry(string reason) => new() { Fingerprint = finding.Fingerprint, Reason = reason };

        Assert.Equal("甲", new AcceptanceList([Entry("甲"), Entry(""), Entry(" ")]).For(finding)?.Reason);
        Assert.Equal("乙", new AcceptanceList([Entry("甲"), Entry("乙"), Entry("")]).For(finding)?.Reason);
        Assert.Null(new AcceptanceList([Entry(""), Entry("")]).For(finding));
    }

    [Fact]
    public void A_long_list_grows_report_by_report_without_being_made_anew()
    {
        var result = ReportAudit.Run(SampleReports.PetitionBureau2019);
        var list = new AcceptanceList(Enumerable.Range(0, 200_000).Select(i => new AcceptedFinding { Fingerprint = $"{i:X16}" }));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) list = list.With(result);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(200_000 + result.Findings.Count, list.Entries.Count);
        Assert.InRange(allocated, 0, 20_000_000);
    }

    private static AcceptanceList Reasoned(AcceptanceList list) =>
        new(list.Entries.Select(entry => entry with { Reason = "机构改革，划转申请一件", By = "王某", Date = new DateOnly(2026, 1, 20) }));
}
