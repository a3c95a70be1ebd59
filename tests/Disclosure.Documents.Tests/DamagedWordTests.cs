using System.Text.RegularExpressions;
using Disclosure.Documents.Formats;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

/// <summary>Damaged Word documents keep the first law: a figure that is read is one that was printed in that cell.</summary>
public sealed partial class DamagedWordTests
{
    public static TheoryData<int> Layouts => [0, 1, 9];

    private static readonly MarkupDamage Damage = new(Row(), Cell(), Span());

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_damaged_document_never_moves_a_figure(int layout) => Check.One(Runs.Of(200), Prop.ForAll(Documents(layout), document =>
        FirstLaw.ReadsNoOtherNumber(document.Report.Report, Read(WordLayout.Package(document.Markup), document.Report))));

    [Fact]
    public void A_document_that_is_cut_off_is_refused_or_read_as_far_as_it_goes()
    {
        var bytes = WordLayout.All[0].Render(PrintableReports.Any.Sample(1, 10).Single());
        for (var kept = 4; kept < bytes.Length; kept += 1 + (bytes.Length / 200))
        {
            var reading = DocumentReading.Read(bytes[..kept], ReadingOptions.Default);
            Assert.Null(reading.Report);
            Assert.Single(reading.Problems);
        }
    }

    [Fact]
    public void Bytes_that_are_changed_never_move_a_figure() => Check.One(Runs.Of(200), Prop.ForAll(
        Arb.From(from report in PrintableReports.Any
                 let bytes = WordLayout.All[0].Render(report)
                 from at in Gen.Choose(0, bytes.Length - 1)
                 from value in Gen.Choose(0, 255)
                 select (Report: new PrintableReport(report), Bytes: (byte[])[.. bytes[..at], (byte)value, .. bytes[(at + 1)..]])),
        document => FirstLaw.ReadsNoOtherNumber(document.Report.Report, Read(document.Bytes, document.Report))));

    private static Disclosure.Reports.ReportReading Read(byte[] bytes, PrintableReport printed) =>
        ReportDocument.Read(new MemoryStream(bytes), new ReadingOptions { Edition = printed.Report.Edition });

    private static Arbitrary<(PrintableReport Report, string Markup)> Documents(int layout) => Arb.From(
        from report in PrintableReports.Any
        from damaged in Damage.Of(WordMarkup.Document(WordLayout.All[layout].Body(report)))
        select (new PrintableReport(report), damaged));

    [GeneratedRegex("<w:tr>.*?</w:tr>")]
    private static partial Regex Row();

    [GeneratedRegex("<w:tc>.*?</w:tc>")]
    private static partial Regex Cell();

    [GeneratedRegex("<w:gridSpan [^>]*>|<w:vMerge[^>]*>")]
    private static partial Regex Span();
}
