using Disclosure.Messages;
using Disclosure.Reports.Series;

namespace Disclosure.Reports.Units;

/// <summary>A report that is not added, with the reason. Immutable.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reason">Why it is not added.</param>
public sealed record UnlistedReport(SeriesReport Report, BilingualText Reason);
