using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Results.Inputs;

/// <summary>What is generated to take the values of a JSON document one by one.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class JsonValueContext : JsonSerializerContext;
