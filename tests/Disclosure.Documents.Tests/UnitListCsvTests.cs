using System.Text;
using Disclosure.Documents.Units;
using Disclosure.Reports.Units;

namespace Disclosure.Documents.Tests;

/// <summary>Lists of units are read by their heads, and what is wrong is told with its line.</summary>
public sealed class UnitListCsvTests
{
    private static readonly Unit Street = new()
    {
        Name = "城关街道",
        Id = "11",
        Aliases = ["街道办", "城关\"办\"事处"],
        Kind = UnitKind.Subdistrict,
        Parent = "城关镇",
        From = 2021,
        To = 2025,
        Counted = UnitCounting.ReportsElsewhere,
        Note = "由镇上报,不单列",
    };

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var list = new UnitList([new Unit { Name = "城关镇", Kind = UnitKind.Township }, Street]);

        Assert.Equal(list.Units, Read(UnitListCsv.Write(list)).List!.Units);
    }

    [Fact]
    public void Heads_may_be_Chinese_and_in_any_order_and_the_file_in_GBK()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("GBK").GetBytes("备注,单位名称,类别,是否计入,别名\r\n,财政局,部门,是,县财政局；财局\r\n,税务局,垂直管理,另报,\r\n,,,,\r\n");

        var units = UnitListCsv.Read(bytes).List!.Units;

        Assert.Equal(["财政局", "税务局"], units.Select(unit => unit.Name));
        Assert.Equal(["县财政局", "财局"], units[0].Aliases);
        Assert.Equal((UnitKind.Vertical, UnitCounting.ReportsElsewhere), (units[1].Kind, units[1].Counted));
    }

    [Theory]
    [InlineData("", "文件是空的")]
    [InlineData("id\n1", "没有“name”（单位名称）一列")]
    [InlineData("name,colour\n甲局,red", "第 1 行：不认识列名“colour”")]
    [InlineData("name,name\n甲局,乙局", "第 1 行：列“name”重复")]
    [InlineData("name,id\n甲局,1\n,2", "第 3 行：没有单位名称")]
    [InlineData("name,kind\n甲局,bureau", "第 2 行：“kind”不能是“bureau”")]
    [InlineData("name,from\n甲局,去年", "第 2 行：“from”应为年度，实为“去年”")]
    [InlineData("name,aliases\n甲局,\n乙局,甲局", "第 3 行：“甲局”已是第 2 行“甲局”的")]
    [InlineData("name,id\n甲局,7\n乙局,7", "第 3 行：“7”已是第 2 行“甲局”的")]
    [InlineData("name\n甲局\n甲局\n乙局", "第 3 行：“甲局”已是第 2 行“甲局”的名称或别名")]
    [InlineData("name,parent\n甲局,乙局\n乙局,丙局\n丙局,甲局", "第 2 行：上级循环，“甲局” → “乙局” → “丙局” → “甲局”")]
    [InlineData("name,parent\n甲局,甲局", "第 2 行：上级循环，“甲局” → “甲局”")]
    [InlineData("id,name,parent\n1,甲局,2\n2,乙局,", "第 2 行：名单中没有上级“2”；上级应填单位名称，“2”是“乙局”的编号")]
    [InlineData("name,note\n甲局,\"正常\n乙局,y\n丙局,z", "第 2 行：引号没有成对")]
    [InlineData("name,note\n甲局,\"正常\n乙局,y\n丙局,\"z\n丁局,", "第 2 行：引号没有成对")]
    [InlineData("name,note\n甲局,\"正常\n乙局,y\"\n丙局,z", "第 2 行：引号没有成对")]
    [InlineData("name,counted\n甲局,no,yes", "第 2 行：有 3 格，多于表头的 2 格")]
    [InlineData("甲局\n乙局", "各列之间用逗号分隔")]
    [InlineData("name,parent\n甲局,丙局", "第 2 行：名单中没有上级“丙局”")]
    public void What_is_wrong_is_told_with_its_line_and_no_list_is_given(string csv, string told)
    {
        var reading = Read(csv);

        Assert.Null(reading.List);
        Assert.Contains(reading.Problems, problem => problem.Chinese.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("单位名称;类别\n甲局;部门\n乙局;乡镇")]
    [InlineData("单位名称\t类别\r\n甲局\t部门\r\n乙局\t乡镇\r\n")]
    [InlineData("\"单位名称\",\"类别\",备注\n\"甲局\",部门,\"一\n二\"\n乙局,乡镇,,,")]
    public void Values_stand_between_commas_tabs_or_semicolons(string csv)
    {
        var units = Read(csv).List!.Units;

        Assert.Equal(["甲局", "乙局"], units.Select(unit => unit.Name));
        Assert.Equal([UnitKind.Department, UnitKind.Township], units.Select(unit => unit.Kind));
    }

    private static UnitListReading Read(string csv) => UnitListCsv.Read(Encoding.UTF8.GetBytes(csv));
}
