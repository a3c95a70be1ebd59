using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Forms;
using Disclosure.Reports.Ledgers;
using Disclosure.Testing.Ledgers;

namespace Disclosure.Cli.Tests;

/// <summary>Nothing personal leaves a ledger, in whatever column it stands.</summary>
public sealed class LedgerPrivacyTests : IDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Workspace workspace = new();

    // Every column that is nobody's business bears a mark, which is looked for in whatever comes out.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_mark_of_a_private_column_reaches_an_output_a_log_or_an_exception(int seed)
    {
        var sample = LedgerSample.Of(seed, 2025, count: 40);
        var table = new LedgerTable(sample, seed);
        var files = new[] { "ledger.csv", "ledger.xlsx", "ledger.json", "cut.xlsx", "cut.json", "headless.csv" }.Select(workspace.PathOf).ToList();
        byte[][] contents =
        [
            table.Csv(Encoding.UTF8), table.Xlsx(), Encoding.UTF8.GetBytes(table.Json()), table.Xlsx()[..^900], Encoding.UTF8.GetBytes(table.Json()[..^30]),
            Encoding.UTF8.GetBytes(string.Join('\n', table.Csv().Split('\n').Skip(1))),
        ];
        foreach (var (file, content) in files.Zip(contents)) File.WriteAllBytes(file, content);
        var report = workspace.PathOf("report.json");
        Assert.Equal(0, CommandRun.Of("ledger", files[0], "--year", "2025", "--out", report, "--allow-errors").ExitCode);
        string[][] runs =
        [
            .. new[] { "text", "json", "ndjson", "csv", "sarif", "html" }.Select(format => new[] { "--report", report, "--format", format, "--verbose" }),
            .. new[] { "text", "json", "csv" }.Select(format => new[] { "--due", "2025-12-31", "--format", format }),
            ["--report", report, "--format", "xlsx", "--out", workspace.PathOf("out.xlsx")],
            .. new[] { "docx", "xlsx", "html", "md", "json" }.Select(ending => new[] { "--year", "2025", "--out", workspace.PathOf($"tables.{ending}"), "--allow-errors" }),
            ["--report", report, "--lang", "en"],
        ];

        foreach (var (file, run) in files.SelectMany(file => runs.Select(run => (file, run))))
        {
            var result = CommandRun.Of(["ledger", file, .. run]);

            Assert.DoesNotContain(LedgerTable.Canary, result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(LedgerTable.Canary, result.Error, StringComparison.Ordinal);
        }

        var written = Directory.EnumerateFiles(workspace.Folder).Where(file => !files.Contains(file)).ToList();
        Assert.True(written.Count >= 6, string.Join(' ', written));
        Assert.All(written, file => Assert.DoesNotContain(LedgerTable.Canary, TextOf(file), StringComparison.Ordinal));
        Assert.Contains(LedgerTable.Canary, TextOf(files[1]), StringComparison.Ordinal);
    }

    // Marks in the columns that are read: of numbers, kinds, outcomes and days, and in their heads. A row has one of them, so that it is read.
    [Theory]
    [InlineData(1, "csv")]
    [InlineData(2, "xlsx")]
    [InlineData(3, "json")]
    public void No_mark_in_any_column_at_all_reaches_an_output_a_log_or_an_exception(int seed, string ending)
    {
        var sample = LedgerSample.Of(seed, 2025, count: 450);
        var (plain, marked) = (new LedgerTable(sample, seed), LedgerTable.Marked(sample, seed));
        var (ledger, report) = (workspace.PathOf($"ledger.{ending}"), workspace.PathOf("report.json"));
        File.WriteAllBytes(workspace.PathOf("plain.csv"), plain.Csv(Encoding.UTF8));
        File.WriteAllBytes(ledger, ending switch { "csv" => marked.Csv(Encoding.UTF8), "xlsx" => marked.Xlsx(), _ => Encoding.UTF8.GetBytes(marked.Json()) });
        Assert.Equal(0, CommandRun.Of("ledger", workspace.PathOf("plain.csv"), "--year", "2025", "--out", report, "--allow-errors").ExitCode);
        string[][] runs =
        [
            .. new[] { "text", "json", "ndjson", "csv", "sarif", "html" }.Select(format => new[] { "--report", report, "--format", format, "--verbose" }),
            .. new[] { "text", "json", "csv" }.Select(format => new[] { "--due", "2025-12-31", "--format", format, "--lang", "en" }),
            ["--report", report, "--format", "xlsx", "--out", workspace.PathOf("out.xlsx")],
            ["--report", report, "--prior-ledger", ledger],
            ["--year", "2025", "--out", workspace.PathOf("refused.docx")],
            .. new[] { "docx", "xlsx", "html", "md", "json" }.Select(form => new[] { "--year", "2025", "--out", workspace.PathOf($"tables.{form}"), "--allow-errors" }),
        ];

        var exits = new List<int>();
        foreach (var run in runs)
        {
            var result = CommandRun.Of(["ledger", ledger, .. run]);
            exits.Add(result.ExitCode);
            AssertNoTrace(result.Output);
            AssertNoTrace(result.Error);
        }

        Assert.DoesNotContain(70, exits);
        Assert.Equal(0, exits[^1]);
        Assert.False(File.Exists(workspace.PathOf("refused.docx")));
        Assert.All(Directory.EnumerateFiles(workspace.Folder, "tables.*").Append(workspace.PathOf("out.xlsx")), file => AssertNoTrace(TextOf(file)));
        Assert.Contains(LedgerTable.Traces[^1], TextOf(ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void No_mark_in_any_column_at_all_is_in_the_model()
    {
        var reading = CaseLedger.Read(new MemoryStream(LedgerTable.Marked(LedgerSample.Of(5, 2025, count: 450), 5).Xlsx()));

        Assert.True(reading.Ledger!.Cases.Count > 400);
        Assert.False(reading.IsWhole);
        AssertNoTrace(JsonSerializer.Serialize(reading.Ledger.Cases, Plain));
        AssertNoTrace(JsonSerializer.Serialize(reading.Skipped, Plain));
        Assert.All(reading.Problems, problem => AssertNoTrace($"{problem} {problem.Message()}"));
    }

    [Fact]
    public void No_mark_of_a_private_column_is_in_the_model()
    {
        var table = new LedgerTable(LedgerSample.Of(4, 2025, count: 40), 4);
        var reading = CaseLedger.Read(new MemoryStream(table.Xlsx()));

        Assert.Equal(40, reading.Ledger!.Cases.Count);
        Assert.DoesNotContain(LedgerTable.Canary, JsonSerializer.Serialize(reading.Ledger.Cases, Plain), StringComparison.Ordinal);
        Assert.All(reading.Problems, problem => Assert.DoesNotContain(LedgerTable.Canary, problem.ToString(), StringComparison.Ordinal));
    }

    public void Dispose() => workspace.Dispose();

    private static void AssertNoTrace(string text)
    {
        var plain = PrintedLabel.Normalize(text).Replace("-", "", StringComparison.Ordinal);
        foreach (var trace in LedgerTable.Traces) Assert.DoesNotContain(trace, plain, StringComparison.OrdinalIgnoreCase);
    }

    // Packages are looked into part by part.
    private static string TextOf(string file)
    {
        if (Path.GetExtension(file) is not (".docx" or ".xlsx")) return File.ReadAllText(file);
        using var archive = ZipFile.OpenRead(file);
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
