using System.Globalization;

namespace Disclosure.Benchmarks.Batches;

/// <summary>What a batch costs: each input format, each output format, and memory as the folder grows. Rows of Markdown.</summary>
internal static class BatchMeasurement
{
    private const double Mebibyte = 1024 * 1024;
    private static readonly int[] Sizes = [500, 5_000];
    private static readonly string[] Outputs = ["text", "json", "ndjson", "csv", "sarif", "html"];

    /// <summary>Measures.</summary>
    /// <param name="largest">How many documents the largest folder holds.</param>
    /// <param name="small">How many documents of one format are measured.</param>
    public static IEnumerable<string> Lines(int largest, int small)
    {
        yield return "| documents | jobs | seconds | documents/s | processor seconds | documents/processor s | peak MiB | MB read |";
        yield return "|---|---:|---:|---:|---:|---:|---:|---:|";
        foreach (var format in BatchDocuments.Formats)
        {
            using var folder = new BatchFolder([format], small);
            yield return Row($"{small} {format}", 1, small, folder.Bytes, BatchRun.Of("check", folder.Path, "--format", "csv", "--jobs", "1"));
            yield return Row($"{small} {format}", Environment.ProcessorCount, small, folder.Bytes, BatchRun.Of("check", folder.Path, "--format", "csv"));
        }

        foreach (var size in (int[])[.. Sizes, largest])
        {
            using var folder = new BatchFolder(BatchDocuments.Formats, size);
            yield return Row($"{size} mixed", Environment.ProcessorCount, size, folder.Bytes, BatchRun.Of("check", folder.Path, "--format", "ndjson"));
        }

        yield return "";
        yield return "| output | documents | seconds | processor seconds | peak MiB | MB written |";
        yield return "|---|---:|---:|---:|---:|---:|";
        using var mixed = new BatchFolder(BatchDocuments.Formats, small);
        foreach (var output in Outputs)
        {
            var run = BatchRun.Of("check", mixed.Path, "--format", output);
            yield return Join(output, $"{small} mixed", Number(run.Duration.TotalSeconds, 1), Number(run.Work.TotalSeconds, 1), Number(run.PeakBytes / Mebibyte, 0), Number(run.OutputBytes / 1e6, 1));
        }
    }

    private static string Row(string documents, int jobs, int count, long bytes, BatchRun run) =>
        Join(documents, $"{jobs}", Number(run.Duration.TotalSeconds, 1), Number(count / run.Duration.TotalSeconds, 0), Number(run.Work.TotalSeconds, 1), Number(count / run.Work.TotalSeconds, 0), Number(run.PeakBytes / Mebibyte, 0), Number(bytes / 1e6, 1));

    private static string Join(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Number(double number, int digits) => number.ToString($"N{digits}", CultureInfo.InvariantCulture);
}
