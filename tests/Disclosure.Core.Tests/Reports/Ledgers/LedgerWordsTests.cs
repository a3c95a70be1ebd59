using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Ledgers.Words.Json;
using NJsonSchema;

namespace Disclosure.Core.Tests.Reports.Ledgers;

public sealed class LedgerWordsTests
{
    private static readonly LedgerWords Words = LedgerWords.Default;

    [Theory]
    [InlineData("予以公开", "Disclosed")]
    [InlineData("公开", "Disclosed")]
    [InlineData("已主动公开（告知获取方式）", "Disclosed")]
    [InlineData("部分公开", "PartiallyDisclosed")]
    [InlineData("区分处理", "PartiallyDisclosed")]
    [InlineData("不予公开：国家秘密", "StateSecret")]
    [InlineData("法律、行政法规禁止", "ProhibitedByLaw")]
    [InlineData("危及“三安全一稳定”", "EndangersSecurityOrStability")]
    [InlineData("国家安全、公共安全", null)]
    [InlineData("不予公开（商业秘密）", "ThirdPartyRights")]
    [InlineData("个人隐私", "ThirdPartyRights")]
    [InlineData("内部事务（人事、后勤、内部工作流程）", "InternalAffairs")]
    [InlineData("过程性（讨论记录、过程稿、磋商信函、请示报告）", "DeliberativeProcess")]
    [InlineData("行政执法案卷", "EnforcementCaseFile")]
    [InlineData("行政查询", "StatutoryInquiryMatter")]
    [InlineData("信息不存在", "NotHeld")]
    [InlineData("转办", "NotHeld")]
    [InlineData("不属于本机关负责公开", "NotHeld")]
    [InlineData("需另行制作", "RequiresCreation")]
    [InlineData("补正后仍不明确", "UnclearAfterCorrection")]
    [InlineData("信访", "PetitionOrComplaint")]
    [InlineData("咨询", null)]
    [InlineData("重复申请", "RepeatedApplication")]
    [InlineData("公开出版物", "PublishedMaterial")]
    [InlineData("大量反复申请（无正当理由）", "UnjustifiedMassApplications")]
    [InlineData("确认或重新出具", "ConfirmOrReissue")]
    [InlineData("逾期不补正", "CorrectionOverdue")]
    [InlineData("逾期未缴费", "FeeOverdue")]
    [InlineData("申请人主动撤销", "OtherReason")]
    [InlineData("终止", "OtherReason")]
    [InlineData("不予公开", "Refused")]
    [InlineData("无法提供", "UnableToProvide")]
    [InlineData("不予处理", "NotProcessed")]
    [InlineData("延期答复", "Extended")]
    [InlineData("征求意见", "Consulting")]
    [InlineData("补正中", "AwaitingCorrection")]
    [InlineData("协办", "ForwardedWithinOrgan")]
    [InlineData("转交内部", "ForwardedWithinOrgan")]
    [InlineData("（三）1.属于国家秘密", "StateSecret")]
    [InlineData("3.属于四类过程性信息", null)]
    [InlineData("属于四类过程性信息", "DeliberativeProcess")]
    [InlineData("（六）其他处理", "OtherHandling")]
    [InlineData("無法提供－信息不存在", "NotHeld")]
    [InlineData("无法提供-国家秘密", null)]
    [InlineData("予以公开、不予公开", null)]
    [InlineData("延期答复、予以公开", null)]
    [InlineData("其它方式", null)]
    [InlineData("", null)]
    public void A_word_means_its_row_its_group_or_its_state(string words, string? meaning) => Assert.Equal(meaning, Words.DispositionOf(words)?.ToString());

    [Theory]
    [InlineData("自然人", ApplicantKind.NaturalPerson)]
    [InlineData("公 民", ApplicantKind.NaturalPerson)]
    [InlineData("公司", ApplicantKind.CommercialEnterprise)]
    [InlineData("高校", ApplicantKind.ResearchInstitution)]
    [InlineData("基金会", ApplicantKind.PublicInterestOrganization)]
    [InlineData("律所", ApplicantKind.LegalServiceOrganization)]
    [InlineData("其它", ApplicantKind.OtherOrganization)]
    [InlineData("法人或其他组织", null)]
    public void A_word_means_its_kind_of_applicant(string words, ApplicantKind? kind) => Assert.Equal(kind, Words.ApplicantOf(words));

    [Theory]
    [InlineData("收件时间", LedgerField.ReceivedOn)]
    [InlineData("申请时间", LedgerField.AppliedOn)]
    [InlineData("办结时间", LedgerField.RepliedOn)]
    [InlineData("申请人性质", LedgerField.Applicant)]
    [InlineData("姓名", null)]
    [InlineData("申请人", null)]
    [InlineData("手机号", null)]
    [InlineData("证件号", null)]
    [InlineData("内容", null)]
    [InlineData("用途", null)]
    [InlineData("通信地址", null)]
    public void A_head_means_what_its_column_holds_or_is_not_read(string head, LedgerField? field) => Assert.Equal(field, Words.FieldOf(head));

    [Fact]
    public void Every_row_of_outcomes_has_a_word_and_every_field_a_head()
    {
        var rows = Words.Dispositions.Select(word => word.Value.Row).OfType<ApplicationRow>().ToHashSet();

        Assert.Equal(22, rows.Count);
        Assert.Equal(Enum.GetValues<LedgerField>(), Words.Heads.Select(head => head.Value).Distinct().Order());
    }

    [Fact]
    public void Words_of_an_organs_own_outrank_those_that_are_there()
    {
        var own = Words.With(LedgerWordsJson.Read("""{ "dispositions": { "otherReason": ["转办"], "inProgress": ["其它方式"] }, "heads": { "receivedOn": ["来件日期"] } }"""));

        Assert.Equal(("OtherReason", "InProgress", "NotHeld"), ($"{own.DispositionOf("转办")}", $"{own.DispositionOf("其他方式")}", $"{own.DispositionOf("不掌握")}"));
        Assert.Equal(LedgerField.ReceivedOn, own.FieldOf("来件日期"));
    }

    [Theory]
    [InlineData("""{ "dispositions": { "refusal": ["x"] } }""", "refusal")]
    [InlineData("""{ "dispositions": { "disclosed": ["转办"], "notHeld": ["转 办"] } }""", "转 办")]
    [InlineData("""{ "applicants": { "total": ["x"] } }""", "total")]
    [InlineData("""{ "heads": { "id": [""] } }""", "empty")]
    [InlineData("""{ "names": { "id": ["x"] } }""", "names")]
    [InlineData("[]", "JSON")]
    public void What_does_not_fit_is_refused_with_what_was_met(string json, string met) =>
        Assert.Contains(met, Assert.Throws<FormatException>(() => LedgerWordsJson.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_file_of_the_library_follows_the_schema()
    {
        var folder = RepositoryFiles.Path("src/Disclosure.Core/Reports/Ledgers/Words/Json");
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(folder, "ledger-words.schema.json")));

        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(folder, "ledger-words.json"))));
        Assert.NotEmpty(schema.Validate("""{ "dispositions": { "refusal": ["x"] } }"""));
    }
}
