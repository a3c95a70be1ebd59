using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Ledgers;
using Disclosure.Documents.Limits;
using Disclosure.Reports.Ledgers;

// In the root namespace, so that a first example needs one using directive.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>
/// The way in for ledgers of cases: <c>CaseLedger.Read</c> reads one from XLSX, CSV (in UTF-8, UTF-16 or GBK) or JSON. Columns are known by
/// their heads; whatever else stands in the document, names, numbers, addresses and contents, is not taken over. Reading never throws for
/// what it reads.
/// </summary>
public static class LedgerDocument
{
    extension(CaseLedger)
    {
        /// <summary>Reads a ledger from a file.</summary>
        /// <param name="path">The file.</param>
        /// <param name="options">What the caller knows; nothing when null.</param>
        /// <returns>The ledger where there is one, and every problem met; a file that cannot be opened is such a problem.</returns>
        /// <exception cref="ArgumentException">The path is null or empty.</exception>
        public static LedgerReading Read(string path, LedgerReadingOptions? options = null)
        {
            Guard.Against.NullOrEmpty(path);
            try
            {
                using var stream = File.OpenRead(path);
                return CaseLedger.Read(stream, options);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                return new LedgerReading(null, [OpenFault.Of(path, exception)]);
            }
        }

        /// <summary>Reads a ledger from a stream.</summary>
        /// <param name="stream">The stream, from its present position; it is not closed.</param>
        /// <param name="options">What the caller knows; nothing when null.</param>
        /// <returns>The ledger where there is one, and every problem met.</returns>
        /// <exception cref="ArgumentNullException">The stream is null.</exception>
        public static LedgerReading Read(Stream stream, LedgerReadingOptions? options = null)
        {
            Guard.Against.Null(stream);
            var choices = options ?? LedgerReadingOptions.Default;
            return LimitedStream.ReadAll(stream, choices.Limits.MaximumBytes) is { } bytes
                ? LedgerFile.Read(bytes, choices)
                : new LedgerReading(null, [TooLarge.Document(choices.Limits)]);
        }
    }
}
