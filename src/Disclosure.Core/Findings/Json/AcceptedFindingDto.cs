using Disclosure.Reports.Json;

namespace Disclosure.Findings.Json;

/// <summary>An accepted finding as it stands in its JSON file, where all but the fingerprint may be left out.</summary>
internal sealed record AcceptedFindingDto(
    string? Fingerprint,
    string? Rule = null,
    string? Report = null,
    string? Finding = null,
    string? Reason = null,
    string? By = null,
    DateOnly? Date = null)
{
    public static AcceptedFindingDto Of(AcceptedFinding entry) =>
        new(entry.Fingerprint, entry.Rule, entry.Report, entry.Finding, entry.Reason, entry.By, entry.Date);

    public AcceptedFinding ToEntry(int number) => new()
    {
        Fingerprint = string.IsNullOrWhiteSpace(Fingerprint) ? throw FormatFault.Without("accepted", number, "fingerprint") : Fingerprint,
        Rule = Rule,
        Report = Report,
        Finding = Finding,
        Reason = Reason ?? "",
        By = By,
        Date = Date,
    };
}
