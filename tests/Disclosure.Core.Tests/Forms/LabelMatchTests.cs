using Disclosure.Forms;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Forms;

public sealed class LabelMatchTests
{
    public static TheoryData<ReportEdition> AllEditions { get; } = [.. Editions.All];

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_label_is_official_for_its_own_element(ReportEdition edition)
    {
        foreach (var element in Form.Of(edition).Elements) Assert.Equal(LabelMatch.Official, element.Match(element.Label.Chinese));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void No_label_is_taken_for_another_element_of_its_block(ReportEdition edition)
    {
        foreach (var block in Form.Of(edition).Tables.SelectMany(table => table.Blocks))
        {
            FormElement[] elements = [.. block.Rows.Where(row => row.Key.Length > 0), .. block.RowGroups, .. block.Columns];
            foreach (var element in elements)
            {
                foreach (var label in element.Aliases.Prepend(element.Label.Chinese))
                {
                    Assert.Equal([element], elements.Where(other => other.Match(label) != LabelMatch.None));
                }
            }

            var wordings = elements.SelectMany(element => element.KnownWordings).ToList();
            Assert.Equal(wordings.Count, wordings.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("applications.partiallyDisclosed", "（二）部分公开（区分处理的,只计这一情形,不计其他情形）")]
    [InlineData("applications.partiallyDisclosed", "(二)部分公开(区分处理的，只计这一情形，不计其他情形)")]
    [InlineData("applications.internalAffairs", "５．属于三类内部事务信息")]
    [InlineData("applications.internalAffairs", " 5. 属于三类\u00AD内部\u200B事务信息\u3000")]
    [InlineData("applications.endangersSecurityOrStability", "3.危及「三安全一稳定」")]
    [InlineData("applications.endangersSecurityOrStability", "3.危及\"三安全一稳定\"")]
    [InlineData("applications.disclosed", "【一】予以公开")]
    [InlineData("applications.*.total", "总\n计")]
    [InlineData("directLitigation", "未经复议\n直接起诉")]
    [InlineData("litigationAfterReconsideration", "复议后起诉 ")]
    public void Typography_does_not_count(string path, string printed) =>
        Assert.All(Form.All, form => Assert.Equal(LabelMatch.Official, form.FindElement(path)!.Match(printed)));

    [Theory]
    [InlineData("applications.partiallyDisclosed", "（二）部分公开")]
    [InlineData("applications.partiallyDisclosed", "部分公开")]
    [InlineData("applications.partiallyDisclosed", "（二）部分公开（区分处理的,只计这一种情形,不计其它情形）")]
    [InlineData("applications.prohibitedByLaw", "2.其它法律行政法规禁止公开")]
    [InlineData("applications.prohibitedByLaw", "其他法律行政法规禁止公开")]
    [InlineData("applications.internalAffairs", "属于三类内部事务信息")]
    [InlineData("applications.internalAffairs", "5、属于三类内部事务信息")]
    [InlineData("applications.disclosed", "予以公开")]
    [InlineData("applications.receivedThisYear", "本年新收政府信息公开申请数量")]
    [InlineData("applications.carriedForwardToNextYear", "结转下年度继续办理")]
    [InlineData("applications.refused", "不予公开")]
    [InlineData("applications.*.otherOrganization", "其它")]
    [InlineData("reconsideration.otherOutcome", "其它结果")]
    public void Known_wordings_are_understood_in_both_editions(string path, string printed) =>
        Assert.All(Form.All, form => Assert.Equal(LabelMatch.Alias, form.FindElement(path)!.Match(printed)));

    [Theory]
    [InlineData("trial2019", "proactive.article20Item1.*.totalDisclosed", "对外公开总量", LabelMatch.Alias)]
    [InlineData("trial2019", "proactive.normativeDocuments", "行政规范性文件", LabelMatch.Alias)]
    [InlineData("trial2019", "applications.otherHandling", "（六）其它处理", LabelMatch.Alias)]
    [InlineData("revised2021", "proactive.normativeDocuments", "规范性文件", LabelMatch.Alias)]
    [InlineData("revised2021", "proactive.article20Item8.*.amountCollected", "本年收费金额(单位:万元)", LabelMatch.Official)]
    [InlineData("revised2021", "proactive.article20Item8.*.amountCollected", "本年收费金额", LabelMatch.Alias)]
    [InlineData("revised2021", "applications.otherReason", "3.其它", LabelMatch.Alias)]
    public void Each_edition_knows_its_own_wordings(string edition, string path, string printed, LabelMatch match) =>
        Assert.Equal(match, Form.Of(Editions.Named(edition)).FindElement(path)!.Match(printed));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("（）")]
    [InlineData("其他主动公开文件")]
    [InlineData("小计")]
    [InlineData("公开")]
    public void Other_labels_name_no_element(string printed) =>
        Assert.All(Form.All.SelectMany(form => form.Elements), element => Assert.Equal(LabelMatch.None, element.Match(printed)));
}
