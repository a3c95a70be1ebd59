using Disclosure.Reports.Units;

namespace Disclosure.Documents.Tests.Collecting;

/// <summary>The papers' example of collecting runs as printed.</summary>
[Collection(nameof(WholeProcess))]
public sealed class CollectingReadmeTests
{
    [Fact]
    public void The_example_of_collecting_runs_as_printed()
    {
        var path = Path.GetTempFileName();
        var units = new UnitList([new Unit { Name = "青石县民政局" }, new Unit { Name = "青石县水利局" }]);

        var written = PaperExample.Run("collecting", () =>
        {
            // <collecting>
            ReportTemplate.WriteTo(path, new TemplateOptions { Year = 2025, Units = units });

            // Sent out, filled in, and back again:
            var reading = CollectionDocument.Read(path);
            foreach (var problem in reading.Problems)
                Console.WriteLine($"{problem.Place} {problem.Message()}");

            if (reading.Reports.Count > 0)
                Console.WriteLine(Rollup.Sum(reading.Reports, units).Report);
            // </collecting>
        });

        Assert.Equal(
            ["汇总表!B7 “青石县民政局”没有填写任何数字，按未交处理；没有发生的应填 0。", "汇总表!B8 “青石县水利局”没有填写任何数字，按未交处理；没有发生的应填 0。"],
            written.Trim().Split('\n'));
        File.Delete(path);
    }
}
