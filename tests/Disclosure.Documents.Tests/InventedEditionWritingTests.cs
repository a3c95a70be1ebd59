using Disclosure.Documents.Readers;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>A further edition of the form is written from its definition alone, and read back by the catalogue that has it.</summary>
public sealed class InventedEditionWritingTests
{
    private static readonly AnnualDisclosureReport Balanced = InventedEdition.Balanced;

    public static TheoryData<OfficialFormat> Formats => [.. Enum.GetValues<OfficialFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Its_reports_are_written_in_every_format(OfficialFormat format)
    {
        var reading = DocumentReading.Read(Written(Balanced, format), ReadingOptions.Default, InventedEdition.Catalogue, CancellationToken.None);

        Assert.Equal(InventedEdition.Form, reading.Report!.Form);
        FirstLaw.ReadsFiguresExactly(Balanced, reading);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Its_totals_are_computed_when_it_is_written(OfficialFormat format)
    {
        var wrong = Balanced.With($"applications.{InventedEdition.NewRow}.total", 99L);

        Assert.Equal(Written(Balanced, format), Written(wrong, format, new WritingOptions { ComputesTotals = true }));
    }

    private static byte[] Written(AnnualDisclosureReport report, OfficialFormat format, WritingOptions? options = null)
    {
        var stream = new MemoryStream();
        report.WriteTo(stream, format, options);
        return stream.ToArray();
    }
}
