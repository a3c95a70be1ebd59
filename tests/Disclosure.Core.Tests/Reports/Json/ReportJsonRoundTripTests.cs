using System.Globalization;
using System.Text;
using System.Text.Json;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Json;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class ReportJsonRoundTripTests
{
    [Property(MaxTest = 300)]
    public void What_is_written_is_read_back_equal(AnyReport any)
    {
        var reading = ReportJson.Read(ReportJson.Write(any.Report));

        Assert.Empty(reading.Problems);
        Assert.Equal(any.Report, reading.Report);
    }

    [Property]
    public void Printed_texts_and_places_are_read_back_too(AnyReport any)
    {
        var read = ReportJson.Read(ReportJson.Write(any.Report)).Report!;

        Assert.Equal(any.Report.Figures.Select(figure => (figure.Text, figure.Place)), read.Figures.Select(figure => (figure.Text, figure.Place)));
        Assert.Equal(any.Report.Sections?.Select(section => section.Place), read.Sections?.Select(section => section.Place));
        Assert.Equal(any.Report.Deviations.Select(deviation => deviation.Place), read.Deviations.Select(deviation => deviation.Place));
    }

    [Property]
    public void Writing_is_the_same_each_time_and_in_every_culture(AnyReport any)
    {
        var before = CultureInfo.CurrentCulture;
        var json = ReportJson.Write(any.Report);
        try
        {
            CultureInfo.CurrentCulture = StrangeCulture.Create();
            Assert.Equal(json, ReportJson.Write(any.Report));
            Assert.Equal(any.Report, ReportJson.Read(json).Report);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property]
    public void Writing_into_a_document_gives_the_same_value(AnyReport any)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            ReportJson.WriteTo(any.Report, writer);
            writer.WriteEndArray();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(any.Report, ReportJson.Read(document.RootElement[0].GetRawText()).Report);
    }

    [Fact]
    public void The_states_of_a_figure_are_told_apart_in_the_contracts_own_way()
    {
        var report = new ReportBuilder(2019)
            .Set("applications.disclosed.naturalPerson", 11L)
            .Set("applications.disclosed.total", Figure.Blank)
            .Set("proactive.centralizedProcurement.projectCount", Figure.OfText("3项(41笔)"))
            .Set("proactive.centralizedProcurement.totalAmount", 4549040.96m)
            .Set("reconsideration.total", Figure.OfText("/"))
            .Build();

        using var document = JsonDocument.Parse(ReportJson.Write(report));
        var cells = document.RootElement.GetProperty("cells");

        Assert.Equal(5, cells.EnumerateObject().Count());
        Assert.Equal("11", cells.GetProperty("applications.disclosed.naturalPerson").GetRawText());
        Assert.Equal("null", cells.GetProperty("applications.disclosed.total").GetRawText());
        Assert.Equal("\"3项(41笔)\"", cells.GetProperty("proactive.centralizedProcurement.projectCount").GetRawText());
        Assert.Equal("4549040.96", cells.GetProperty("proactive.centralizedProcurement.totalAmount").GetRawText());
        Assert.Equal("\"/\"", cells.GetProperty("reconsideration.total").GetRawText());
        Assert.Equal("trial2019", document.RootElement.GetProperty("edition").GetString());
        Assert.False(document.RootElement.TryGetProperty("sections", out _));
    }

    [Fact]
    public void Written_json_keeps_chinese_readable() =>
        Assert.Contains("青石县交通运输局", ReportJson.Write(SampleReports.Balanced2019), StringComparison.Ordinal);

    [Fact]
    public void The_year_stands_in_for_a_missing_edition() =>
        Assert.Equal(SampleReports.Balanced2019, ReportJson.Read(ReportJson.Write(SampleReports.Balanced2019).Replace("\"edition\": \"trial2019\",", "", StringComparison.Ordinal)).Report);

    [Fact]
    public void Written_json_is_valid_utf8_without_a_mark() =>
        Assert.Equal((byte)'{', Encoding.UTF8.GetBytes(ReportJson.Write(SampleReports.Balanced2021))[0]);
}
