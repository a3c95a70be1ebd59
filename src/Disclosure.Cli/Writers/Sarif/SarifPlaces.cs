using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Json;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Sarif;

/// <summary>Where a result stands: in which document, at which line, under which address of the form.</summary>
/// <param name="page">Takes it.</param>
/// <param name="language">The language of names.</param>
/// <param name="isOfContract">Whether the report was read from its own JSON, so that places are those of another document.</param>
internal sealed class SarifPlaces(JsonPage page, DisplayLanguage language, bool isOfContract)
{
    private Utf8JsonWriter Json => page.Json;

    /// <summary>Writes the properties that name the document and the place in it, and the cell or element of the form.</summary>
    /// <param name="source">The document as the user named it.</param>
    /// <param name="place">The place in it, where known.</param>
    /// <param name="path">The path of the cell or element, where there is one.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="words">The words that stand at the place, where it is about words.</param>
    public void WriteProperties(string source, DocumentPlace? place, string? path, string? name, string? words = null)
    {
        Json.WriteStartObject("physicalLocation");
        WriteArtifact(source);
        if (place is { Line: int line } && !isOfContract)
        {
            Json.WriteStartObject("region");
            Json.WriteNumber("startLine", line);
            if (place is { Row: null, Column: int column }) Json.WriteNumber("startColumn", column);
            if (words is not null)
            {
                Json.WriteStartObject("snippet");
                Json.WriteString("text", words);
                Json.WriteEndObject();
            }

            Json.WriteEndObject();
        }
        else if (place is not null)
        {
            // A region has no words for sheets, pages and tables, nor for another document than the one that was read.
            Json.WriteStartObject("properties");
            Json.WriteString("place", PlaceTexts.Exact(place).In(language));
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
        if (path is null) return;
        Json.WriteStartArray("logicalLocations");
        Json.WriteStartObject();
        Json.WriteString("fullyQualifiedName", path);
        if (name is not null) Json.WriteString("name", name);
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    /// <summary>A file's name as a URI: relative as the user gave it, or with the scheme of files.</summary>
    public static string UriOf(string source)
    {
        var uri = string.Join('/', source.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
        if (!Path.IsPathRooted(source)) return uri;

        // A drive keeps its colon, and stands behind the slash of the root.
        return uri.StartsWith('/') ? $"file://{uri}" : $"file:///{uri.Replace("%3A/", ":/", StringComparison.Ordinal)}";
    }

    private void WriteArtifact(string source)
    {
        Json.WriteStartObject("artifactLocation");
        Json.WriteString("uri", UriOf(source));
        if (source == InputTexts.StandardInputName) SarifText.Write(page, "description", InputTexts.StandardInput.In(language));
        Json.WriteEndObject();
    }
}
