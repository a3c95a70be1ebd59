using System.Text;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Json;

namespace Disclosure.Reports.Ledgers.Words.Json;

/// <summary>Reads files of words: that of the library, and those of organs.</summary>
internal static class WordFile
{
    private const string Resource = "Disclosure.Reports.Ledgers.Words.Json.ledger-words.json";

    /// <summary>Reads words from JSON.</summary>
    /// <exception cref="FormatException">The text holds no words; the message says what was met and where.</exception>
    public static WordLists Read(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        try
        {
            var words = JsonSerializer.Deserialize(utf8, LedgerWordsJsonContext.Default.LedgerWordsDto)
                ?? throw FormatFault.Of(new BilingualText("文件内容是 null。", "the file holds null."));
            RepeatedNames.Refuse(utf8);
            return new WordLists(
                new(ListOf(words.Heads, "heads", MeaningKeys.Heads)),
                new(ListOf(words.Dispositions, "dispositions", MeaningKeys.Dispositions)),
                new(ListOf(words.Applicants, "applicants", MeaningKeys.Applicants)),
                new(ListOf(words.Reviews, "reviews", MeaningKeys.Reviews)));
        }
        catch (JsonException exception)
        {
            throw FormatFault.Of(exception);
        }
    }

    /// <summary>The words as delivered, behind the labels of the forms.</summary>
    public static WordLists Delivered()
    {
        using var reader = new StreamReader(typeof(WordFile).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        return new WordLists(new([]), new(RowWords.All()), new([]), new([])).With(Read(reader.ReadToEnd()));
    }

    private static List<KeyValuePair<string, T>> ListOf<T>(
        IReadOnlyDictionary<string, IReadOnlyList<string?>?>? given, string name, IReadOnlyDictionary<string, T> known)
    {
        var list = new List<KeyValuePair<string, T>>();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, words) in given ?? new Dictionary<string, IReadOnlyList<string?>?>())
        {
            if (!known.TryGetValue(key, out var meaning)) throw Unknown(name, key, known.Keys);
            foreach (var word in words ?? [])
            {
                var plain = PrintedLabel.Fold(word ?? "");
                if (plain.Length == 0) throw Empty(name, key);
                if (!keys.TryAdd(plain, key)) throw Twice(word!, $"{name}.{keys[plain]}", $"{name}.{key}");
                list.Add(KeyValuePair.Create(word!, meaning));
            }
        }

        return list;
    }

    private static FormatException Unknown(string name, string key, IEnumerable<string> known) => FormatFault.Of(new BilingualText(
        $"“{name}”下没有“{key}”；可用：{string.Join('、', known)}。", $"“{name}” knows no “{key}”; it takes {string.Join(", ", known)}."));

    private static FormatException Empty(string name, string key) => FormatFault.Of(new BilingualText(
        $"“{name}.{key}”中有一个词是空的。", $"a word of “{name}.{key}” is empty."));

    private static FormatException Twice(string word, string one, string other) => FormatFault.Of(new BilingualText(
        $"“{word}”同时出现在“{one}”和“{other}”中，只能有一个含义。", $"“{word}” stands in “{one}” and in “{other}”, and can mean one only."));
}
