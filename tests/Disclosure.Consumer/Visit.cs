using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Consumer;

/// <summary>What an application gets to know of one report, on every way it has.</summary>
internal sealed record Visit(
    string Report,
    IEnumerable<string> Whole,
    IEnumerable<string> Table,
    IEnumerable<string> Statutory,
    bool IsRefused,
    Reply Inline,
    Reply Filtered,
    Reply Controlled,
    Reply Malformed)
{
    public static async Task<Visit> OfAsync(string file, IServiceProvider services, HttpClient client)
    {
        var json = await File.ReadAllTextAsync(file);
        var report = ReportJson.Read(json).Report!;
        var reports = services.GetRequiredService<IValidator<AnnualDisclosureReport>>();
        var tables = services.GetRequiredService<IValidator<ApplicationTable>>();
        return new Visit(
            Path.GetFileNameWithoutExtension(file),
            Told(reports.Validate(report)),
            Told(await tables.ValidateAsync(report.Applications)),
            Told(reports.Validate(report, strategy => strategy.IncludeRuleSets(RuleSetName.Statutory))),
            Throws(reports, report),
            await Reply.OfAsync(client, "/reports", json),
            await Reply.OfAsync(client, "/filtered", json),
            await Reply.OfAsync(client, "/controlled", json),
            await Reply.OfAsync(client, "/reports", json.Replace("\"year\":", "\"year\": \"?\", \"was\":", StringComparison.Ordinal)));
    }

    private static bool Throws(IValidator<AnnualDisclosureReport> validator, AnnualDisclosureReport report)
    {
        try
        {
            validator.ValidateAndThrow(report);
            return false;
        }
        catch (ValidationException)
        {
            return true;
        }
    }

    private static List<string> Told(ValidationResult result) =>
        [.. result.Errors.Where(failure => failure.CustomState is Finding).Select(failure => $"{((Finding)failure.CustomState).Fingerprint} {failure.PropertyName} {failure.ErrorCode} {failure.Severity} {failure.ErrorMessage}")];
}
