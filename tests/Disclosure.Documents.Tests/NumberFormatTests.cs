using Disclosure.Documents.Workbooks;

namespace Disclosure.Documents.Tests;

/// <summary>What a workbook's number formats make of a number.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 12.5, "Plain", null)]
    [InlineData("G/通用格式", 12.5, "Plain", null)]
    [InlineData("@", 12.5, "Plain", null)]
    [InlineData("0", 12, "Plain", 0)]
    [InlineData("0.00_ ", 12, "Plain", 2)]
    [InlineData("#,##0.0", 12, "Plain", 1)]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 12, "Plain", 2)]
    [InlineData("_(\"$\"* #,##0_);_(\"$\"* \\(#,##0\\)", -12, "Plain", 0)]
    [InlineData("[Red][$¥-804]#,##0.00", 12, "Plain", 2)]
    [InlineData("[DBNum1]General", 12, "Plain", null)]
    [InlineData("0%", 12, "Percent", 0)]
    [InlineData("0.00%", 12, "Percent", 2)]
    [InlineData("yyyy/m/d", 12, "Date", 0)]
    [InlineData("m\"月\"d\"日\"", 12, "Date", 0)]
    [InlineData("[h]:mm", 12, "Date", 0)]
    [InlineData("aaaa", 12, "Date", 0)]
    [InlineData("0.00E+00", 12, "Other", 4)]
    [InlineData("# ?/?", 12, "Other", 0)]
    [InlineData("#,##0,", 12, "Plain", 0)]
    [InlineData("0\"00\"", 12, "Plain", 0)]
    [InlineData(";;;", 12, "Hidden", 0)]
    [InlineData("0;-0;\"无\"", 0, "Hidden", 0)]
    [InlineData("[>100]0%;0", 120, "Percent", 0)]
    [InlineData("[>100]0%;0", 12, "Plain", 0)]
    [InlineData("\"a;b\"0;0%", 12, "Plain", 0)]
    public void A_format_tells_what_it_makes_of_a_number(string code, double number, string kind, int? decimals)
    {
        var section = NumberFormat.Of(code).For((decimal)number);
        Assert.Equal((kind, decimals), (section.Kind.ToString(), section.Decimals));
    }

    [Theory]
    [InlineData("0\"件\"", "", "件")]
    [InlineData("0万元", "", "万元")]
    [InlineData("\"约\"0.0", "约", "")]
    [InlineData("$0.00", "", "")]
    public void Words_around_a_number_are_kept(string code, string before, string behind)
    {
        var section = NumberFormat.Of(code).For(5);
        Assert.Equal((before, behind), (section.Before, section.Behind));
    }

    [Theory]
    [InlineData(0, "Plain")]
    [InlineData(4, "Plain")]
    [InlineData(9, "Percent")]
    [InlineData(14, "Date")]
    [InlineData(31, "Date")]
    [InlineData(44, "Plain")]
    [InlineData(57, "Date")]
    [InlineData(9999, "Plain")]
    public void Formats_that_every_workbook_has_are_known(int id, string kind) => Assert.Equal(kind, NumberFormat.Of(id).For(5).Kind.ToString());

    [Theory]
    [InlineData("A1", 0, 0)]
    [InlineData("Z9", 8, 25)]
    [InlineData("AA10", 9, 26)]
    [InlineData("XFD1048576", 1048575, 16383)]
    public void Addresses_are_read_and_written(string text, int row, int column)
    {
        Assert.Equal(new CellAddress(row, column), CellAddress.Parse(text));
        Assert.Equal(text, new CellAddress(row, column).ToString());
    }

    [Theory]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("AAAA1")]
    [InlineData("1")]
    [InlineData("A")]
    [InlineData("A-1")]
    public void What_no_sheet_has_is_no_address(string text) => Assert.Null(CellAddress.Parse(text));
}
