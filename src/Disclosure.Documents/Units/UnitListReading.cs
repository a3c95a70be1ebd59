using Disclosure.Messages;
using Disclosure.Reports.Units;

namespace Disclosure.Documents.Units;

/// <summary>What came of reading a list of units. Immutable.</summary>
/// <param name="List">The list; null where the text is none.</param>
/// <param name="Problems">What is wrong, each with its line.</param>
public sealed record UnitListReading(UnitList? List, IReadOnlyList<BilingualText> Problems);
