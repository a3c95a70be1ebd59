using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Ledgers;

/// <summary>The examples of the rules on ledgers.</summary>
internal static class LedgerExamples
{
    private static readonly int Year = ExampleReport.Revised2021.Report.Year!.Value;

    private static readonly CaseRecord Plain = new()
    {
        Id = $"{Year}-017",
        ReceivedOn = new DateOnly(Year, 3, 3),
        RepliedOn = new DateOnly(Year, 3, 10),
        Applicant = ApplicantKind.NaturalPerson,
        Disposition = ApplicationRow.Disclosed,
    };

    private static readonly BilingualText InTime = new("3 月 3 日收到，3 月 10 日予以公开", "received on 3 March, disclosed on 10 March");

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        Example(
            "DC9101", Plain, InTime,
            Plain with { RepliedOn = new DateOnly(Year, 4, 30) }, new("3 月 3 日收到，4 月 30 日予以公开", "received on 3 March, disclosed on 30 April")),
        Example(
            "DC9102",
            Plain with { Corrections = [Correction(3, 5)] },
            new("3 月 3 日收到，3 月 5 日告知补正", "received on 3 March, a correction asked for on 5 March"),
            Plain with { Corrections = [Correction(3, 28)] },
            new("3 月 3 日收到，3 月 28 日告知补正", "received on 3 March, a correction asked for on 28 March")),
        Example(
            "DC9103",
            Plain with { Extensions = [new CaseExtension(new DateOnly(Year, 3, 7))] },
            new("3 月 3 日收到，3 月 7 日告知延期", "received on 3 March, an extension told on 7 March"),
            Plain with { Extensions = [new CaseExtension(new DateOnly(Year, 4, 25))] },
            new("3 月 3 日收到，4 月 25 日告知延期", "received on 3 March, an extension told on 25 April")),
        Example(
            "DC9104", Plain, InTime,
            Plain with { ReceivedOn = new DateOnly(Year, 12, 20), RepliedOn = null, Disposition = null },
            new("12 月 20 日收到，未办结", "received on 20 December, open")),
        new("DC9201", Beside(Counted(Plain), Plain, InTime), Beside(Counted(Plain with { Disposition = ApplicationRow.NotHeld }), Plain, InTime)),
        new("DC9202", Continued(Open), Continued(Open with { Applicant = ApplicantKind.CommercialEnterprise })),
        Example(
            "DC9301", Plain, InTime,
            Plain with { RepliedOn = new DateOnly(Year, 3, 1) }, new("3 月 3 日收到，3 月 1 日予以公开", "received on 3 March, disclosed on 1 March")),
        Example(
            "DC9302", Plain, InTime,
            Plain with { Applicant = null, ApplicantWords = "法人或其他组织" }, new("申请人类型为“法人或其他组织”", "the kind of applicant is “法人或其他组织”")),
        Example(
            "DC9303", Plain, InTime,
            Plain with { Disposition = ApplicationRow.FeeOverdue }, new("结果为逾期未缴费，没有收费通知", "given up for want of a fee, without a notice of fees")),
    ];

    private static CaseRecord Open => Plain with { Id = $"{Year - 1}-120", ReceivedOn = new DateOnly(Year - 1, 12, 20), RepliedOn = new DateOnly(Year, 1, 8) };

    private static CaseCorrection Correction(int month, int day) => new(new DateOnly(Year, month, day), null, new DateOnly(Year, month, day));

    private static RuleExample Example(string id, CaseRecord passing, BilingualText inWords, CaseRecord failing, BilingualText failingInWords) =>
        new(id, Beside(ExampleReport.Revised2021, passing, inWords), Beside(ExampleReport.Revised2021, failing, failingInWords));

    private static ExampleReport Beside(ExampleReport report, CaseRecord record, BilingualText inWords) =>
        report.BesideLedger(
            new LedgerYear(new CaseLedger([record]), Year), new BilingualText($"{record.Id}，{inWords.Chinese}", $"{record.Id}, {inWords.English}"));

    private static ExampleReport Continued(CaseRecord before)
    {
        var prior = new CaseLedger([before with { RepliedOn = null, Disposition = null }]);
        var isSame = before.Applicant == Open.Applicant;
        return ExampleReport.Revised2021.BesideLedger(
            new LedgerYear(new CaseLedger([Open]), Year) { Prior = prior },
            new BilingualText(
                $"{Open.Id}，自然人，上年 12 月 20 日收到；上年台账中申请人类型为“{(isSame ? "自然人" : "商业企业")}”",
                $"{Open.Id}, a natural person, received on 20 December; in the earlier ledger {(isSame ? "a natural person" : "an enterprise")}"));
    }

    // A report that has what a ledger of one case counts.
    private static ExampleReport Counted(CaseRecord record)
    {
        var counted = new CaseLedger([record]).ToReport(Year);
        return ExampleReport.Revised2021.With(
            new BilingualText("第三部分只有 1 件申请", "section 三 has one application only"),
            report =>
            {
                foreach (var cell in report.Form.Table(SectionKind.Applications).Cells) report.Set(cell, counted[cell]);
            });
    }
}
