using System.Text;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Html;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Mapping;
using Disclosure.Documents.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>A further edition of the form is read from its definition alone.</summary>
public sealed class InventedEditionReadingTests
{
    private static readonly AnnualDisclosureReport Balanced = InventedEdition.Balanced;

    public static TheoryData<string> Layouts => [.. TextLayout.All.Where(layout => layout.Promise == LayoutPromise.Report).Select(layout => layout.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Its_text_is_read_in_every_layout_that_is_read_wholly(string name)
    {
        var text = TextLayout.All.Single(layout => layout.Name == name).Render(Balanced);
        FirstLaw.ReadsFiguresExactly(Balanced, Read(TextGrid.Read(text, Context())));
    }

    [Fact]
    public void Its_pages_are_read_with_their_spans()
    {
        var page = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(Balanced));
        FirstLaw.ReadsFiguresExactly(Balanced, Read(HtmlReader.Read(page, Context())));
    }

    [Fact]
    public void Its_edition_is_told_by_its_heads_and_unknown_where_it_is_not_in_force()
    {
        var document = TextGrid.Read(TextLayout.All[4].Render(Balanced), Context());
        Assert.Equal(InventedEdition.Form.Edition, Read(document).Report!.Edition);
        Assert.Contains(ReportMapper.Map(document, ReadingOptions.Default).Problems, problem => problem.Code == "DP2005");
    }

    private static ReportReading Read(PrintedDocument document) => ReportMapper.Map(document, ReadingOptions.Default, InventedEdition.Forms);

    private static ReadingContext Context() => new(ReadingOptions.Default);
}
