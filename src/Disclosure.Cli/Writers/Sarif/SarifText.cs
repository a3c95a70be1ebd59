using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers.Sarif;

/// <summary>Texts in SARIF, in which braces stand for arguments and brackets before parentheses for links.</summary>
internal static class SarifText
{
    public static void Write(JsonPage page, string name, string text)
    {
        page.Json.WriteStartObject(name);
        page.Json.WriteString("text", Plain(text));
        page.Json.WriteEndObject();
    }

    /// <summary>The text so that nothing in it is taken for an argument or a link.</summary>
    public static string Plain(string text)
    {
        var plain = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return plain.Contains("](", StringComparison.Ordinal)
            ? plain.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal)
            : plain;
    }
}
