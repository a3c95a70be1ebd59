using System.Text;
using System.Text.Json;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Files;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Choices;

/// <summary>
/// The file of configuration: that of <c>--config</c>, else the <c>disclosure.json</c> nearest to the working folder, in it
/// or above. Its schema is <c>disclosure.schema.json</c>.
/// </summary>
internal static class ConfigurationFile
{
    /// <summary>How it is named.</summary>
    public const string FileName = "disclosure.json";
    private const string Known = "language, rules, words, accepted";

    /// <summary>Finds and reads the file.</summary>
    /// <param name="named">The file that was named, if one was.</param>
    /// <param name="isRefused">Whether no file is to be read.</param>
    /// <param name="folder">The working folder.</param>
    /// <exception cref="UsageException">The file cannot be read, or something in it does not fit.</exception>
    public static Configuration Find(string? named, bool isRefused, string folder)
    {
        if (isRefused) return named is null ? Configuration.None : throw new UsageException(ConfigurationTexts.NamedAndRefused);
        var path = named ?? Upwards(folder).Select(each => Path.Combine(each, FileName)).FirstOrDefault(File.Exists);
        return path is null ? Configuration.None : Read(path);
    }

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var each = folder; each is not null; each = Path.GetDirectoryName(each)) yield return each;
    }

    private static Configuration Read(string path)
    {
        if (!FileHead.HasLength(path)) throw new UsageException(ConfigurationTexts.NoPlainFile(path));
        var json = ChoiceFile.Read(path, reason => UsageTexts.Unreadable(ConfigurationTexts.Origin(path), reason));
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new UsageException(ConfigurationTexts.Unfit(path, "", "object"));
            return document.RootElement.EnumerateObject().Aggregate(
                Configuration.None with { Files = [path] },
                (configuration, member) => Apply(configuration, member, path, json));
        }
        catch (JsonException exception)
        {
            throw new UsageException(ConfigurationTexts.Malformed(path, (exception.LineNumber ?? 0) + 1));
        }
    }

    private static Configuration Apply(Configuration configuration, JsonProperty member, string path, string json) => member.Name switch
    {
        "$schema" => configuration,
        "language" => configuration with { Language = LanguageOf(member.Value, path) },
        "accepted" => Named(configuration, FileOf(member, path), (so, file) => so with { Accepted = file }),
        "words" when member.Value.ValueKind == JsonValueKind.Object =>
            configuration with { Words = WordsFile.Of(member.Value.GetRawText(), ConfigurationTexts.Words(path)) },
        "words" => Named(configuration, FileOf(member, path), (so, file) => so with { Words = WordsFile.Read(file) }),
        "rules" when member.Value.ValueKind == JsonValueKind.Object =>
            configuration with { Rules = RulesFile.Of(InPlace(member.Value, json), ConfigurationTexts.Rules(path)) },
        "rules" => Named(configuration, FileOf(member, path), (so, file) => so with { Rules = RulesFile.Read(file)! }),
        _ => throw new UsageException(ConfigurationTexts.UnknownKey(path, member.Name, Known)),
    };

    private static Configuration Named(Configuration configuration, string file, Func<Configuration, string, Configuration> apply) =>
        apply(configuration with { Files = [.. configuration.Files, file] }, file);

    private static DisplayLanguage LanguageOf(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.String && Array.Find(Languages.Words, word => word.Word == value.GetString()) is { Word: not null } found
            ? found.Value
            : throw new UsageException(ConfigurationTexts.Unfit(path, "language", string.Join(", ", Languages.Words.Select(word => word.Word))));

    // Relative to the file of configuration, wherever the command is run, and within its folder: it may lie far above, and be another's.
    private static string FileOf(JsonProperty member, string path)
    {
        if (member.Value.ValueKind != JsonValueKind.String || member.Value.GetString() is not { Length: > 0 } file)
        {
            throw new UsageException(ConfigurationTexts.Unfit(path, member.Name, member.Name is "rules" or "words" ? "object, FILE" : "FILE"));
        }

        var named = Path.Combine(Path.GetDirectoryName(path) ?? "", file);
        var folder = Path.TrimEndingDirectorySeparator(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path))!)) + Path.DirectorySeparatorChar;
        return RealPath.Of(named).StartsWith(folder, RealPath.Comparison)
            ? named
            : throw new UsageException(ConfigurationTexts.OutsideOfFolder(path, member.Name, file));
    }

    // The lines before it stay, so that a complaint names the line of the file.
    private static string InPlace(JsonElement element, string json)
    {
        var text = element.GetRawText();
        var lines = Math.Max(0, json.IndexOf(text, StringComparison.Ordinal)) is var start ? json.AsSpan(0, start).Count('\n') : 0;
        return new StringBuilder().Append('\n', lines).Append(text).ToString();
    }
}
