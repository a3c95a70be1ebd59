using Disclosure.Testing.Generators;
using Disclosure.Testing.Layouts;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

/// <summary>A Word document proves that it is whole: what was cut off is refused.</summary>
public sealed class DamagedWordTests
{
    [Fact]
    public void A_document_that_is_cut_off_is_refused_or_read_as_far_as_it_goes()
    {
        var bytes = WordLayout.All[0].Render(PrintableReports.Any.Sample(1, 10).Single());
        for (var kept = 4; kept < bytes.Length; kept += 1 + (bytes.Length / 200))
        {
            var reading = ReportDocument.Read(new MemoryStream(bytes[..kept]), ReadingOptions.Default);
            Assert.Null(reading.Report);
            Assert.Single(reading.Problems);
        }
    }
}
