using Disclosure.Reports;

namespace Disclosure.Cli.Results.Converting;

/// <summary>A report as an official form.</summary>
/// <param name="Bytes">The document.</param>
/// <param name="ReadBack">The report that is read from it; null where none is.</param>
internal sealed record OfficialCopy(byte[] Bytes, AnnualDisclosureReport? ReadBack);
