using System.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Text that stands in the source of a page and is not shown never becomes a part of a figure.</summary>
public sealed class HiddenTextTests
{
    private const string Cell = "applications.receivedThisYear.naturalPerson";
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021.With(Cell, 4711);

    [Theory]
    [InlineData("<input type='checkbox' value='9'>4711")]
    [InlineData("<i style='font-feature-settings:&quot;sups&quot; 0'>4711</i>")]
    [InlineData("4711<meter value='9'>9</meter>")]
    [InlineData("4711<progress value='9'>9</progress>")]
    [InlineData("4711<canvas>9</canvas>")]
    [InlineData("4711<iframe>9</iframe>")]
    [InlineData("4711<svg><title>9</title></svg>")]
    [InlineData("<select><option>9</option><option selected>4711</option></select>")]
    [InlineData("<select><option>4711</option><option>9</option></select>")]
    [InlineData("<span style='font-size:0'><b style='font-size:14px'>4711</b></span>")]
    [InlineData("<span style='color:#fff;background:#00f'>4711</span>")]
    [InlineData("<span style='background-color: transparent'>4711</span>")]
    [InlineData("<input value='4711'>")]
    [InlineData("<link rel='stylesheet' href='/a.css'><span style='color:#fff'>4711</span>")]
    [InlineData("<i id='off'>4711</i>")]
    [InlineData("<b style='position:relative;top:-2px;left:3px'>4711</b>")]
    [InlineData("<b style='vertical-align:middle;font-size:24px'>4711</b>")]
    [InlineData("<b style='vertical-align:text-top;font-size:24px'>4711</b>")]
    public void What_is_shown_beside_it_is_read(string shown) => Assert.Equal(4711, Read(shown)[Cell].Number);

    [Theory]
    [InlineData("<i class='gone'>9</i>4711")]
    [InlineData("<i id='off' style='display:inline-block'>9</i>4711")]
    [InlineData("<i style='font-size:0'>9</i>4711")]
    [InlineData("<i style='font-size: 0px;'>9</i>4711")]
    [InlineData("<i style='opacity:0'>9</i>4711")]
    [InlineData("<i style='color:transparent'>9</i>4711")]
    [InlineData("<i style='position:absolute;left:-9999px'>9</i>4711")]
    [InlineData("<title>9</title>4711")]
    [InlineData("<i style='display:inline;display:none;display:nonsense'>9</i>4711")]
    [InlineData("<i style='dis\\play:none'>9</i>4711")]
    [InlineData("<i class='custom'>9</i>4711")]
    [InlineData("<i class='nested'>9</i>4711")]
    [InlineData("<details><summary>4711</summary>9</details>")]
    [InlineData("<i style='visibility:hidden'>9<b style='visibility:visible'>4711</b></i>")]
    [InlineData("<i class='gone' style='display:none'>9</i>4711<i class='gone' id='kept' hidden></i>")]
    [InlineData("<i popover>9</i>4711")]
    [InlineData("<style>.initial::first-letter{color:red}</style><i class='initial'>4711</i>")]
    public void What_is_not_shown_for_sure_is_left_out(string source) => Assert.Equal(4711, Read(source)[Cell].Number);

    [Theory]
    [InlineData("47<i style='visibility:hidden'>9</i>11")]
    [InlineData("<i style='color:white'>9</i>4711")]
    [InlineData("<i style='color:white'>4711</i>")]
    [InlineData("<i style='color: rgb(255, 255, 255)'>9</i>4711")]
    [InlineData("<bdo dir='rtl'>4711</bdo>")]
    [InlineData("&#x202E;4711")]
    [InlineData("<input value='47'><input value='11'>")]
    [InlineData("<select multiple><option>47</option><option>11</option></select>")]
    [InlineData("<i style='position:absolute;left:4px'>9</i>4711")]
    [InlineData("<i style='font-size:1px'>9</i>4711")]
    [InlineData("<i style='mso-text-raise:3pt'>9</i>4711")]
    [InlineData("4711<i style='font-feature-settings:&quot;sups&quot; 1'>9</i>")]
    [InlineData("<i style='font-feature-settings:&quot;tnum&quot;,&quot;sups&quot;'>9</i>4711")]
    [InlineData("<i class='counted'>4711</i>")]
    [InlineData("<i class='crossed'>4711</i>")]
    [InlineData("<i class='hovering'>9</i>4711")]
    [InlineData("<i style='position:absolute;left:0;top:0;width:50px;height:20px;background:#fff'></i>4711")]
    [InlineData("<i style='float:right'>47</i>11")]
    [InlineData("<b style='vertical-align:super'>4711</b>")]
    [InlineData("<b style='position:relative;top:-5px'>4711</b>")]
    [InlineData("<b style='position:relative;left:-9px'>4711</b>")]
    [InlineData("<i style='font-size:12px'>4711</i><b style='vertical-align:30%'>5</b>")]
    [InlineData("<i hidden='until-found'>9</i>4711")]
    [InlineData("<style>td::first-letter{font-size:0}</style>94711")]
    [InlineData("<style>td::first-line{color:transparent}</style>4711")]
    [InlineData("<math><msup><mn>471</mn><mn>1</mn></msup></math>")]
    [InlineData("4711<svg><text y='9'>9</text></svg>")]
    [InlineData("<div><template shadowrootmode='open'><slot></slot>9</template>4711</div>")]
    public void What_may_not_be_shown_keeps_the_cell_from_being_a_number(string source) => Assert.Equal(FigureState.Unreadable, Read(source)[Cell].State);

    [Fact]
    public void Behind_a_broken_tag_no_cell_of_the_row_is_a_number()
    {
        var report = Read("<table\uFFFD\n<tr><td>4711</td></tr></table>");
        Assert.DoesNotContain(report.Form.Cells, cell => report[cell].State == FigureState.Number && report[cell].Number != Report[cell].Number);
        Assert.NotEqual(FigureState.Number, report[Cell].State);
    }

    [Theory]
    [InlineData(":is(.a{} .b{display:none} .c{}", true)]
    [InlineData(".a{} } .b{display:none}", true)]
    [InlineData(".b{display:none", false)]
    [InlineData("@import 'other.css'; .b{display:none} /* } ( */ .c{content:')'}", false)]
    public void A_broken_style_sheet_makes_what_it_says_doubtful(string sheet, bool isDoubtful) =>
        Assert.Equal(isDoubtful ? FigureState.Unreadable : FigureState.Number, Read($"<style>{sheet}</style><i class=b>9</i>4711")[Cell].State);

    [Fact]
    public void Of_tabs_that_are_all_hidden_none_is_read_where_they_are_of_several_years()
    {
        var tab = $"<div style='display:none'>{Encoding.UTF8.GetString(HtmlLayout.All[0].Render(Report))}</div>";
        var one = ReportDocument.ReadText($"<html>{tab}</html>");
        Assert.Equal(4711, one.Report![Cell].Number);
        var several = ReportDocument.ReadText($"<html>{tab}{tab.Replace("2021年", "2020年", StringComparison.Ordinal)}</html>");
        Assert.NotEmpty(several.Problems);
        Assert.True(several.Report is null || several.Report.Figures.All(figure => figure.State == FigureState.Absent));
    }

    [Fact]
    public void A_heading_that_is_hidden_is_none()
    {
        var page = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(Report)).Replace("<h1>", "<h1 class=gone>某某局2019年政府信息公开工作年度报告</h1><h1>", StringComparison.Ordinal);
        var report = ReportDocument.ReadText("<style>.gone{display:none}</style>" + page).Report!;
        Assert.Equal((Report.Year, Report.Authority), (report.Year, report.Authority));
    }

    [Fact]
    public void What_only_paper_hides_is_read() => Assert.Equal(4711, Read("<i class='screen'>4711</i>")[Cell].Number);

    private static AnnualDisclosureReport Read(string cell)
    {
        const string style = "<style>/* .none { display: none } */ .gone, .away { display: none } #off { text-indent: -9999px } @media print { .screen { display: none } } a:hover { color: red } body { --off: none } .custom { display: var(--off) } table { & .nested { display: none } } .counted::before { content: '9' } .crossed::after { content: ''; position: absolute; border-top: 1px solid } @media (hover: hover) { .hovering { display: none } }</style>";
        var page = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(Report)).Replace(">4711<", $">{cell}<", StringComparison.Ordinal);
        Assert.Contains(cell, page, StringComparison.Ordinal);
        return ReportDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(style + page))).Report!;
    }
}
