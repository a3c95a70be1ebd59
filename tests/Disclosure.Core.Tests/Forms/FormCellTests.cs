using Disclosure.Forms;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Forms;

public sealed class FormCellTests
{
    public static TheoryData<ReportEdition> AllEditions { get; } = [.. Editions.All];

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void No_two_cells_share_a_path_or_a_printed_address(ReportEdition edition)
    {
        var cells = Form.Of(edition).Cells;

        Assert.Equal(2 * cells.Count, cells.SelectMany(cell => new[] { cell.Path, cell.Address }).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_cell_is_found_by_either_spelling_of_its_address(ReportEdition edition)
    {
        var form = Form.Of(edition);
        foreach (var cell in form.Cells)
        {
            Assert.Same(cell, form.FindCell(cell.Path));
            Assert.Same(cell, form.FindCell(cell.Address));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("applications")]
    [InlineData("applications.disclosed")]
    [InlineData("Applications.Disclosed.NaturalPerson")]
    [InlineData("applications.disclosed.naturalPerson ")]
    public void Nothing_else_is_an_address(string address) => Assert.All(Form.All, form => Assert.Null(form.FindCell(address)));

    [Theory]
    [InlineData("applications.internalAffairs.naturalPerson", "三（三）5.属于三类内部事务信息 × 自然人")]
    [InlineData("applications.partiallyDisclosed.total", "三（二）部分公开 × 总计")]
    [InlineData("applications.receivedThisYear.otherOrganization", "一、本年新收政府信息公开申请数量 × 其他")]
    [InlineData("applications.totalDisposed.legalServiceOrganization", "三（七）总计 × 法律服务机构")]
    [InlineData("applications.carriedForwardToNextYear.commercialEnterprise", "四、结转下年度继续办理 × 商业企业")]
    [InlineData("reconsideration.upheld", "行政复议 × 结果维持")]
    [InlineData("directLitigation.total", "行政诉讼 未经复议直接起诉 × 总计")]
    [InlineData("litigationAfterReconsideration.pending", "行政诉讼 复议后起诉 × 尚未审结")]
    public void Both_editions_print_these_addresses(string path, string address) =>
        Assert.All(Form.All, form => Assert.Equal(address, form.FindCell(path)!.Address));

    [Theory]
    [InlineData("proactive.normativeDocuments.totalDisclosed", "第二十条第（一）项 规范性文件 × 对外公开总数量")]
    [InlineData("proactive.otherExternalServices.netChange", "第二十条第（五）项 其他对外管理服务事项 × 本年增/减")]
    [InlineData("proactive.centralizedProcurement.projectCount", "第二十条第（九）项 政府集中采购 × 采购项目数量")]
    [InlineData("applications.otherHandling.total", "三（六）其他处理 × 总计")]
    public void The_form_of_2019_prints_these_addresses(string path, string address) =>
        Assert.Equal(address, Form.Trial2019.FindCell(path)!.Address);

    [Theory]
    [InlineData("proactive.normativeDocuments.inForce", "第二十条第（一）项 行政规范性文件 × 现行有效件数")]
    [InlineData("proactive.administrativeCompulsion.decisionsMade", "第二十条第（六）项 行政强制 × 本年处理决定数量")]
    [InlineData("proactive.administrativeFees.amountCollected", "第二十条第（八）项 行政事业性收费 × 本年收费金额（单位：万元）")]
    [InlineData("applications.otherReason.publicInterestOrganization", "三（六）3.其他 × 社会公益组织")]
    public void The_form_of_2021_prints_these_addresses(string path, string address) =>
        Assert.Equal(address, Form.Revised2021.FindCell(path)!.Address);

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_names_of_the_glossary_lead_to_every_cell(ReportEdition edition)
    {
        var form = Form.Of(edition);
        var named = Cells<ProactiveRow, ProactiveMeasure>(form, form.Cell)
            .Concat(Cells<ApplicationRow, ApplicantKind>(form, form.Cell))
            .Concat(Cells<CaseTrack, CaseOutcome>(form, form.Cell));

        Assert.Equal(form.Cells.OrderBy(cell => cell.Index), named.OrderBy(cell => cell.Index));
    }

    private static IEnumerable<FormCell> Cells<TRow, TColumn>(Form form, Func<TRow, TColumn, FormCell> cell)
        where TRow : struct, Enum
        where TColumn : struct, Enum =>
        from row in Enum.GetValues<TRow>()
        from column in Enum.GetValues<TColumn>()
        let found = Found(() => cell(row, column))
        where found is not null
        select found;

    private static FormCell? Found(Func<FormCell> cell)
    {
        try
        {
            return cell();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
