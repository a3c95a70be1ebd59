using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("11", 11)]
    [InlineData("１２", 12)]
    [InlineData(" 7 ", 7)]
    [InlineData("1,234", 1234)]
    [InlineData("1，234，567", 1234567)]
    [InlineData("1 234", 1234)]
    [InlineData("11 398 889", 11398889)]
    [InlineData("007", 7)]
    [InlineData("+5", 5)]
    [InlineData("-3", -3)]
    [InlineData("－3", -3)]
    [InlineData("−3", -3)]
    [InlineData("- 3", -3)]
    [InlineData("9223372036854775807", 9223372036854775807)]
    public void Reads_a_number_however_it_is_written(string printed, long number) =>
        Assert.Equal(number, Read(printed, FigureKind.Count).Number);

    [Theory]
    [InlineData("增13", 13)]
    [InlineData("减3", -3)]
    [InlineData("增加 13", 13)]
    [InlineData("减少1,200", -1200)]
    [InlineData("-8", -8)]
    public void Reads_increase_and_decrease_where_a_change_belongs(string printed, long number) =>
        Assert.Equal(number, Read(printed, FigureKind.SignedChange).Number);

    [Theory]
    [InlineData("3项(41笔)")]
    [InlineData("251000元")]
    [InlineData("3/4")]
    [InlineData("1,23")]
    [InlineData("12,34")]
    [InlineData("1 2")]
    [InlineData("1.2.3")]
    [InlineData("5.")]
    [InlineData("1e5")]
    [InlineData("十一")]
    [InlineData("约5")]
    [InlineData("5%")]
    [InlineData("(3)")]
    [InlineData("增13")]
    [InlineData("٣")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999999999999999999")]
    public void Keeps_as_text_what_is_not_one_number(string printed)
    {
        var figure = Read(printed, FigureKind.Count);
        Assert.Equal(FigureState.Unreadable, figure.State);
        Assert.Equal(printed, figure.Text);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("_")]
    [InlineData("无")]
    public void Reads_a_sign_for_nothing_as_not_applicable(string printed) =>
        Assert.Equal(FigureState.NotApplicable, Read(printed, FigureKind.Count).State);

    [Theory]
    [InlineData("4549040.96", "4549040.96")]
    [InlineData("5,125.11", "5125.11")]
    [InlineData("0.092", "0.092")]
    public void Reads_amounts_exactly(string printed, string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), Read(printed, FigureKind.Amount).Number);

    [Theory]
    [InlineData("251000元", "25.1")]
    [InlineData("140万", "140")]
    [InlineData("592万元", "592")]
    [InlineData("205(万)", "205")]
    [InlineData("1,234.5 万元", "1234.5")]
    [InlineData("３元", "0.0003")]
    public void Reads_an_amount_with_its_unit_where_the_form_states_one(string printed, string number)
    {
        var figure = ReadAs(printed, "proactive.administrativeFees.amountCollected", Form.Revised2021);
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), figure.Number);
        Assert.Equal(printed, figure.Text);
        Assert.Equal(FigureState.Unreadable, ReadAs(printed, "proactive.centralizedProcurement.totalAmount", Form.Trial2019).State);
        Assert.Equal(FigureState.Unreadable, ReadAs(printed, "applications.disclosed.total", Form.Revised2021).State);
    }

    [Theory]
    [InlineData("22（其中修订 16 件）", 22)]
    [InlineData("22件", 22)]
    [InlineData("22件（其中修订16件）", 22)]
    public void Reads_a_count_with_its_own_unit_or_with_what_part_of_it_is(string printed, long number)
    {
        var figure = ReadAs(printed, "proactive.normativeDocuments.issuedThisYear", Form.Revised2021);
        Assert.Equal(number, figure.Number);
        Assert.Equal(printed, figure.Text);
    }

    [Theory]
    [InlineData("12件（含去年2件）")]
    [InlineData("3项(41笔)")]
    [InlineData("22项")]
    [InlineData("2.5件")]
    [InlineData("22（16）")]
    [InlineData("2\n2件")]
    [InlineData("2 2件")]
    public void Keeps_as_text_a_count_with_anything_else(string printed) =>
        Assert.Equal(FigureState.Unreadable, ReadAs(printed, "proactive.normativeDocuments.issuedThisYear", Form.Revised2021).State);

    [Fact]
    public void Two_paragraphs_are_never_one_number() => Assert.Equal(FigureState.Unreadable, Read("1\n234", FigureKind.Count).State);

    [Fact]
    public void Keeps_how_a_number_was_written_only_where_it_is_not_plain()
    {
        Assert.Null(Read("12", FigureKind.Count).Text);
        Assert.Equal("１２", Read("１２", FigureKind.Count).Text);
        Assert.Equal("012", Read("012", FigureKind.Count).Text);
    }

    [Property]
    public bool Reads_every_whole_number_back(long number) =>
        number == long.MinValue || Read(number.ToString(System.Globalization.CultureInfo.InvariantCulture), FigureKind.Count).Number == number;

    private static Figure ReadAs(string printed, string path, Form form) =>
        FigureText.Read(new PrintedCell(printed, new DocumentPlace(1)), form.FindCell(path)!);

    private static Figure Read(string printed, FigureKind kind) =>
        FigureText.Read(new PrintedCell(printed.Trim(), new DocumentPlace(1)), kind);
}
