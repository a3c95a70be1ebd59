using Disclosure.Findings;
using Disclosure.Findings.Json;
using Disclosure.Testing;
using NJsonSchema;

namespace Disclosure.Core.Tests.Findings;

/// <summary>What the schema of accepted findings lets pass is what is read and written.</summary>
public sealed class AcceptanceSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File.ReadAllText(RepositoryFiles.Path("src/Disclosure.Core/Findings/Json/acceptance.schema.json"))).GetAwaiter().GetResult();

    [Fact]
    public void What_is_written_fits()
    {
        var list = AcceptanceList.Empty.With(ReportAudit.Run(SampleReports.PetitionBureau2019));
        var filled = new AcceptanceList(list.Entries.Select(entry => entry with { Reason = "所填无误", By = "王某", Date = new DateOnly(2026, 1, 20) }));

        Assert.NotEmpty(list.Entries);
        Assert.Empty(Schema.Validate(AcceptanceJson.Write(AcceptanceList.Empty)));
        Assert.Empty(Schema.Validate(AcceptanceJson.Write(list)));
        Assert.Empty(Schema.Validate(AcceptanceJson.Write(filled)));
    }

    [Theory]
    [InlineData("{\"accepted\": []}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\"}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\", \"reason\": \"\"}, {\"fingerprint\": \"0123456789ABCDEF\", \"reason\": \"so\"}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\", \"reason\": null, \"by\": null, \"date\": null}]}")]
    [InlineData("\uFEFF{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\", \"date\": \"2026-01-20\"}]}")]
    public void What_fits_is_read(string json)
    {
        Assert.Empty(Schema.Validate(json.TrimStart('\uFEFF')));
        Assert.NotNull(AcceptanceJson.Read(json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"accepted\": null}")]
    [InlineData("{\"accepted\": {}}")]
    [InlineData("{\"accepted\": [null]}")]
    [InlineData("{\"accepted\": [\"0123456789ABCDEF\"]}")]
    [InlineData("{\"accepted\": [{}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": null}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"\"}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": 1}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\", \"reason\": [\"so\"]}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\", \"date\": \"20 January\"}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\", \"date\": \"2026-1-5\"}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"0123456789ABCDEF\", \"raeson\": \"so\"}]}")]
    [InlineData("{\"accepted\": [], \"more\": 1}")]
    public void What_does_not_fit_is_refused(string json)
    {
        Assert.NotEmpty(Schema.Validate(json));
        Assert.NotEmpty(Assert.Throws<FormatException>(() => AcceptanceJson.Read(json)).Message);
    }
}
