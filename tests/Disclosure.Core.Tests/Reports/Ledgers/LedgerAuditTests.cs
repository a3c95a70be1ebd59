using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Rules;
using Disclosure.Testing.Ledgers;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Ledgers;

public sealed class LedgerAuditTests
{
    private const int Year = 2025;

    [Fact]
    public void A_late_reply_is_told_with_its_days() => Assert.Equal(
        "2025-017：2 月 5 日收到，应于 3 月 4 日前答复，3 月 6 日答复，迟 2 个工作日（未见延期）。",
        Told("DC9101", Case("2025-017", "2025-02-05", "2025-03-06")));

    [Fact]
    public void A_late_reply_is_told_in_English() => Assert.Equal(
        "2025-017: received on 5 February, due by 4 March, answered on 6 March, 2 working days late (no extension on record).",
        Run(Case("2025-017", "2025-02-05", "2025-03-06")).Findings.Single(finding => finding.RuleId == "DC9101").Message(DisplayLanguage.English));

    [Fact]
    public void An_extension_in_time_is_counted_and_one_too_late_is_not()
    {
        var late = Case("1", "2025-02-05", "2025-03-20");

        Assert.Null(Told("DC9101", late with { Extensions = [new CaseExtension(Day("2025-03-04"))] }));
        Assert.Equal(
            "1：2 月 5 日收到，应于 3 月 4 日前答复，3 月 20 日答复，迟 12 个工作日（延期告知已过期限，不计）。",
            Told("DC9101", late with { Extensions = [new CaseExtension(Day("2025-03-05"))] }));
        Assert.Equal("1：延期不合规定，应于 3 月 4 日前告知，3 月 5 日告知。", Told("DC9103", late with { Extensions = [new CaseExtension(Day("2025-03-05"))] }));
        Assert.Equal("1：延期不合规定，长达 30 个工作日，不得超过 20 个。", Told("DC9103", late with { Extensions = [new CaseExtension(Day("2025-03-04"), 30)] }));
        Assert.Equal("1：延期不合规定，先后 2 次，只能延一次。", Told("DC9103", late with { Extensions = [new CaseExtension(Day("2025-03-04")), new CaseExtension(Day("2025-03-30"))] }));
    }

    [Fact]
    public void An_extension_of_unknown_date_leaves_open_whether_a_reply_is_late()
    {
        var record = Case("1", "2025-02-05", "2025-03-20") with { Extensions = [new CaseExtension()] };
        var audit = Run(record).Audit;

        Assert.Null(Told("DC9101", record));
        Assert.Contains(audit.Undetermined, answer => answer.Rule.Id == "DC9101");
        Assert.NotNull(Told("DC9101", record with { RepliedOn = Day("2025-05-20") }));
    }

    [Fact]
    public void An_open_case_that_is_overdue_is_late_and_is_listed_with_its_day()
    {
        var open = Case("1", "2025-11-03", null);

        Assert.Equal("1：11 月 3 日收到，应于 12 月 1 日前答复，至 12 月 31 日未答复，迟 22 个工作日（未见延期）。", Told("DC9101", open));
        Assert.Equal("1：至 12 月 31 日未办结，应于 12 月 1 日前答复。", Told("DC9104", open));
        Assert.Equal(
            ["2：至 12 月 31 日未办结，应于 2026 年 1 月 6 日前答复。", "1：至 12 月 31 日未办结，应于 2026 年 1 月 13 日前答复。"],
            Run(Case("1", "2025-12-15", null), Case("2", "2025-12-08", null)).Findings.Where(finding => finding.RuleId == "DC9104").Select(finding => finding.Message()));
    }

    [Fact]
    public void A_correction_is_asked_for_once_and_within_7_working_days()
    {
        var late = Case("1", "2025-03-03", "2025-03-20") with { Corrections = [new CaseCorrection(Day("2025-03-13"), null, Day("2025-03-14"))] };

        Assert.Equal("1：3 月 3 日收到，应于 3 月 12 日前告知补正，3 月 13 日告知。", Told("DC9102", late));
        Assert.Equal("1：3 月 3 日收到，先后 2 次告知补正，应当一次性告知。", Told("DC9102", late with { Corrections = [.. late.Corrections, .. late.Corrections] }));
    }

    [Theory]
    [InlineData("2025-03-03", "2025-03-01", "1：记录前后不符，答复日期早于收到日期（3 月 1 日）。")]
    [InlineData("2025-03-03", "2026-02-03", "1：记录前后不符，答复日期晚于今天（2026 年 2 月 3 日）。")]
    [InlineData("2026-02-03", null, "1：记录前后不符，收到日期晚于今天（2026 年 2 月 3 日）。")]
    public void Dates_that_cannot_be_are_told(string received, string? replied, string told)
    {
        var report = Counted(Case("1", received, replied));
        var year = new LedgerYear(new CaseLedger([Case("1", received, replied)]), Year) { Today = Day("2026-01-20") };

        Assert.Equal(told, Assert.Single(LedgerAudit.Run(year, report).Findings, finding => finding.RuleId == "DC9301").Message());
    }

    [Fact]
    public void A_number_that_stands_twice_is_told_once() => Assert.Equal(
        "1：记录前后不符，编号出现 2 次。", Told("DC9301", Case("1", "2025-03-03", "2025-03-10"), Case("1", "2025-03-03", "2025-03-10")));

    [Fact]
    public void Words_that_are_not_known_are_told_once_with_their_number()
    {
        var other = Case("1", "2025-03-03", "2025-03-10") with { Applicant = null, ApplicantWords = "法人或其他组织" };
        var findings = Run(other, other with { Id = "2" }, Case("3", "2025-03-03", "2025-03-10") with { Disposition = null, DispositionWords = "咨询" })
            .Findings.Where(finding => finding.RuleId == "DC9302").Select(finding => finding.Message()).ToList();

        Assert.Equal(2, findings.Count);
        Assert.StartsWith("申请人类型“法人或其他组织”不能对应到六类申请人中的一类，共 2 件：1、2。", findings[0], StringComparison.Ordinal);
        Assert.StartsWith("办理结果“咨询”不能对应到表中的一行，共 1 件：3。", findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_with_the_date_of_a_reply_is_told() => Assert.StartsWith(
        "办理结果“Extended”不能对应到一种结果，共 1 件：1。",
        Told("DC9302", Case("1", "2025-03-03", "2025-03-10") with { Disposition = CaseState.Extended }), StringComparison.Ordinal);

    [Theory]
    [InlineData(ApplicationRow.CorrectionOverdue, "1：记录不完整，结果为逾期不补正，没有补正告知日期和补正期限；请补“补正告知日期”“补正期限”两列。")]
    [InlineData(ApplicationRow.FeeOverdue, "1：记录不完整，结果为逾期未缴费，没有收费通知日期；请补“收费通知日期”一列。")]
    [InlineData(ApplicationRow.ThirdPartyRights, "1：记录不完整，结果为保护第三方合法权益，没有征求第三方意见的日期；请补“征求第三方意见日期”一列。")]
    public void An_outcome_without_what_it_rests_on_is_told(ApplicationRow row, string told) =>
        Assert.Equal(told, Told("DC9303", Case("1", "2025-03-03", "2025-03-10") with { Disposition = row }));

    [Fact]
    public void An_outcome_without_a_date_is_told() =>
        Assert.Equal("1：记录不完整，有办理结果，没有答复日期，按未办结计；请补“答复日期”。", Told("DC9303", Case("1", "2025-03-03", null) with { Disposition = ApplicationRow.Disclosed }));

    [Fact]
    public void A_cell_that_differs_names_the_case_of_the_last_day()
    {
        CaseRecord[] cases = [Case("2025-030", "2025-06-03", "2025-06-20", ApplicationRow.Disclosed), Case("2025-031", "2025-12-09", "2025-12-31", ApplicationRow.NotHeld)];
        var table = Counted([cases[0], cases[1] with { RepliedOn = Day("2026-01-04") }]);
        var result = LedgerAudit.Run(new CaseLedger(cases), table);
        var messages = result.Findings.Where(finding => finding.RuleId == "DC9201").Select(finding => finding.Message()).ToList();

        Assert.Contains(
            "“三（四）1.本机关不掌握相关政府信息”：表中自然人 0，台账计 1，后者多 1 件。差的 1 件可能是 2025-031（12 月 31 日答复，表中似记入下年）。", messages);
        Assert.Equal(6, messages.Count);
        Assert.All(messages, message => Assert.Contains("2025-031", message, StringComparison.Ordinal));
        Assert.Equal(1, result.Reconciliation.MovedCount);
        Assert.All(result.Findings.Where(finding => finding.RuleId == "DC9201"), finding => Assert.Equal(RuleSeverity.Error, finding.Severity));
        Assert.Equal(RuleVerdict.Fail, result.Verdict);
    }

    [Fact]
    public void A_case_under_another_kind_names_where_the_table_has_it()
    {
        var record = Case("2025-031", "2025-06-03", "2025-06-20");

        Assert.Contains(
            LedgerAudit.Run(new CaseLedger([record]), Counted(record with { Applicant = ApplicantKind.CommercialEnterprise })).Findings,
            finding => finding.Message().EndsWith("差的 1 件可能是 2025-031（表中似记在“三（一）予以公开 × 商业企业”）。", StringComparison.Ordinal));
    }

    [Fact]
    public void Ledgers_of_two_years_are_held_against_each_other()
    {
        var carried = Case("2024-120", "2024-12-20", "2025-01-08");
        var year = new LedgerYear(new CaseLedger([carried]), Year) { Prior = new CaseLedger([Case("2024-119", "2024-12-20", null), carried with { RepliedOn = null, Disposition = null }]) };

        Assert.Equal(
            "“自然人”一列：台账上年结转 1 件，上年台账年末未办结 2 件；只在上年台账：2024-119，只在本年台账：无。",
            LedgerAudit.Run(year, Counted(carried)).Findings.First(finding => finding.RuleId == "DC9202").Message());
    }

    [Fact]
    public void Statutory_rules_can_be_made_errors()
    {
        var strict = new RuleOptions { Grades = new Dictionary<string, RuleGrade> { ["DC9101"] = RuleGrade.Error } };
        var record = Case("1", "2025-02-05", "2025-03-06");

        Assert.Equal(RuleSeverity.Warning, Assert.Single(Run(record).Findings, finding => finding.RuleId == "DC9101").Severity);
        Assert.Equal(RuleSeverity.Error, Assert.Single(LedgerAudit.Run(new CaseLedger([record]), Counted(record), strict).Findings, finding => finding.RuleId == "DC9101").Severity);
    }

    [Property(MaxTest = 300)]
    public void A_report_that_was_counted_from_its_ledger_agrees_with_it(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year);
        var result = LedgerAudit.Run(ledger, ledger.ToReport(Year));

        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "DC9201");
        Assert.Empty(result.Audit.Faults);
    }

    [Property(MaxTest = 300)]
    public void Every_difference_is_found_and_every_finding_has_its_own_fingerprint(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year);
        var table = LedgerSample.Of(seed + 1, Year, isKnown: true).ToReport(Year);
        var result = LedgerAudit.Run(ledger, table);

        Assert.Equal(
            result.Reconciliation.Differing.Select(key => key.Path).Order(StringComparer.Ordinal),
            result.Findings.Where(finding => finding.RuleId == "DC9201").Select(finding => finding.Cells[0].Cell.Path).Order(StringComparer.Ordinal));
        Assert.Empty(result.Audit.Faults);
        Assert.Equal(result.Findings.Count, result.Findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    private static string? Told(string rule, params CaseRecord[] cases) => Run(cases).Findings.SingleOrDefault(finding => finding.RuleId == rule)?.Message();

    private static LedgerResult Run(params CaseRecord[] cases) => LedgerAudit.Run(new CaseLedger(cases), Counted(cases));

    private static AnnualDisclosureReport Counted(params CaseRecord[] cases) => new CaseLedger(cases).ToReport(Year);

    private static CaseRecord Case(string id, string received, string? replied, ApplicationRow row = ApplicationRow.Disclosed) => new()
    {
        Id = id,
        ReceivedOn = Day(received),
        RepliedOn = replied is null ? null : Day(replied),
        Applicant = ApplicantKind.NaturalPerson,
        Disposition = replied is null ? null : row,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
