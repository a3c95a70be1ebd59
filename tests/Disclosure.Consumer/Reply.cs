using System.Text;
using System.Text.Json;

namespace Disclosure.Consumer;

/// <summary>What an endpoint answered: its status, and its failures by property where it told some.</summary>
internal sealed record Reply(int Status, IReadOnlyDictionary<string, string[]> Errors)
{
    public static async Task<Reply> OfAsync(HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(path, content);
        var body = await response.Content.ReadAsStringAsync();
        return new Reply((int)response.StatusCode, body.StartsWith('{') ? ErrorsOf(body) : new Dictionary<string, string[]>());
    }

    private static Dictionary<string, string[]> ErrorsOf(string body)
    {
        using var problem = JsonDocument.Parse(body);
        return problem.RootElement.GetProperty("errors").Deserialize<Dictionary<string, string[]>>()!;
    }
}
