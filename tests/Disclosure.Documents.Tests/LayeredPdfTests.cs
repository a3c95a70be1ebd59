using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Content of a PDF file that its reader can switch on and off.</summary>
public sealed class LayeredPdfTests
{
    [Theory]
    [InlineData("/OFF [{0} 0 R]", "61")]
    [InlineData("/ON [{0} 0 R]", "?")]
    [InlineData("/BaseState /OFF", "61")]
    [InlineData("/BaseState /OFF /ON [{0} 0 R]", "?")]
    [InlineData("/Intent /Design /OFF [{0} 0 R]", "?")]
    [InlineData("", "?")]
    public void A_layer_that_is_off_is_not_there(string standard, string read)
    {
        var file = new PdfFile();
        var layer = file.AddLayer("L");
        file.ShowLayers([layer], string.Format(null, standard, layer));
        Assert.Equal(read, Read(file, canvas => canvas.Within("/OC /L BDC", inner => inner.Text("704", 20, 30), "EMC")));
    }

    [Theory]
    [InlineData("/P /AnyOn", "?")]
    [InlineData("/P /AllOn", "61")]
    [InlineData("/P /AnyOff", "?")]
    [InlineData("/P /AllOff", "61")]
    [InlineData("/VE [/And {0} 0 R [/Not {1} 0 R]]", "?")]
    [InlineData("/VE [/Or [/Not {0} 0 R] {1} 0 R]", "61")]
    public void Layers_that_belong_together_show_as_the_file_says(string rule, string read)
    {
        var file = new PdfFile();
        var on = file.AddLayer("On");
        var off = file.AddLayer("Off");
        file.AddLayer("Both", $"<< /Type /OCMD /OCGs [{on} 0 R {off} 0 R] {string.Format(null, rule, on, off)} >>");
        file.ShowLayers([on, off], $"/OFF [{off} 0 R]");
        Assert.Equal(read, Read(file, canvas => canvas.Within("/OC /Both BDC", inner => inner.Text("704", 20, 30), "EMC")));
    }

    [Fact]
    public void A_form_on_a_layer_that_is_off_is_not_there_and_hides_nothing()
    {
        var file = new PdfFile();
        var layer = file.AddLayer("L");
        file.ShowLayers([layer], $"/OFF [{layer} 0 R]");
        file.AddObject("X", $"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /OC {layer} 0 R ", "0 0 1 1 re f"u8.ToArray());
        Assert.Equal("61", Read(file, canvas => canvas.Draw("X", 10, 10, 100, 40)));
    }

    [Fact]
    public void A_layer_whose_usage_says_otherwise_is_in_doubt()
    {
        var file = new PdfFile();
        var layer = file.AddLayer("L", "<< /Type /OCG /Name (L) /Usage << /View << /ViewState /OFF >> >> >>");
        file.ShowLayers([layer], $"/AS [<< /Event /View /Category [/View] /OCGs [{layer} 0 R] >>]");
        Assert.True(DrawnTable.IsUnclear(canvas => canvas.Within("/OC /L BDC", inner => inner.Text("704", 20, 30), "EMC"), file));
    }

    // Beside the layer's figure stands one that always shows; both at one place are no figure.
    private static string Read(PdfFile file, Action<PdfCanvas> draw)
    {
        var cell = DrawnTable.Cells(
            canvas =>
            {
                draw(canvas);
                canvas.Text("61", 22, 30);
            },
            file)[0];
        return cell.Doubt is null ? cell.Text : "?";
    }
}
