using System.Text;
using System.Text.Json;

namespace Disclosure.Consumer;

/// <summary>What an endpoint answered: its status, its failures by property where it told some, and the reason where it told one.</summary>
internal sealed record Reply(int Status, IReadOnlyDictionary<string, string[]> Errors, string? Detail)
{
    public static async Task<Reply> OfAsync(HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(path, content);
        var body = await response.Content.ReadAsStringAsync();
        return new Reply((int)response.StatusCode, body.StartsWith('{') ? ErrorsOf(body) : new Dictionary<string, string[]>(), DetailOf(body));
    }

    private static Dictionary<string, string[]> ErrorsOf(string body)
    {
        using var problem = JsonDocument.Parse(body);
        return problem.RootElement.TryGetProperty("errors", out var errors) ? errors.Deserialize<Dictionary<string, string[]>>()! : [];
    }

    private static string? DetailOf(string body)
    {
        if (!body.StartsWith('{')) return null;
        using var problem = JsonDocument.Parse(body);
        return problem.RootElement.TryGetProperty("detail", out var detail) ? detail.GetString() : null;
    }
}
