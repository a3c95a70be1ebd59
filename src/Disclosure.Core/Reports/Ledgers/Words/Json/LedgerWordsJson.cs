using Ardalis.GuardClauses;

namespace Disclosure.Reports.Ledgers.Words.Json;

/// <summary>
/// The words of ledgers as they are kept in a JSON file, that of the library (<c>ledger-words.json</c>) and those of organs:
/// <c>{"dispositions": {"notHeld": ["转办"]}}</c>. The schema is <c>ledger-words.schema.json</c> beside this type.
/// </summary>
public static class LedgerWordsJson
{
    /// <summary>Reads words from JSON; to those as delivered they are added by <see cref="LedgerWords.With"/>.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text holds no words; the message says what was met and where.</exception>
    public static LedgerWords Read(string json) => new(WordFile.Read(Guard.Against.Null(json)));
}
