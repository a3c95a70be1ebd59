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
    [InlineData("<span style='color:#fff'>4711</span>")]
    public void What_is_shown_beside_it_is_read(string shown) => Assert.Equal(4711, Read(shown)[Cell].Number);

    [Theory]
    [InlineData("<i class='gone'>9</i>4711")]
    [InlineData("<i id='off'>9</i>4711")]
    [InlineData("<i style='font-size:0'>9</i>4711")]
    [InlineData("<i style='font-size: 0px;'>9</i>4711")]
    [InlineData("<i style='opacity:0'>9</i>4711")]
    [InlineData("<i style='color:transparent'>9</i>4711")]
    [InlineData("<i style='position:absolute;left:-9999px'>9</i>4711")]
    [InlineData("<i style='color:white'>9</i>4711")]
    [InlineData("<i style='color: rgb(255, 255, 255)'>9</i>4711")]
    [InlineData("<bdo dir='rtl'>4711</bdo>")]
    [InlineData("&#x202E;4711")]
    [InlineData("<input value='47'><input value='11'>")]
    [InlineData("<select multiple><option>47</option><option>11</option></select>")]
    public void What_may_not_be_shown_keeps_the_cell_from_being_a_number(string source) => Assert.Equal(FigureState.Unreadable, Read(source)[Cell].State);

    [Fact]
    public void What_only_paper_hides_is_read() => Assert.Equal(4711, Read("<i class='screen'>4711</i>")[Cell].Number);

    private static AnnualDisclosureReport Read(string cell)
    {
        const string style = "<style>/* .none { display: none } */ .gone, .away { display: none } #off { text-indent: -9999px } @media print { .screen { display: none } } a:hover { color: red }</style>";
        var page = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(Report)).Replace(">4711<", $">{cell}<", StringComparison.Ordinal);
        Assert.Contains(cell, page, StringComparison.Ordinal);
        return ReportDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(style + page))).Report!;
    }
}
