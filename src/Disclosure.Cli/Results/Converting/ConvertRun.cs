using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Converting;

/// <summary>Carries out <c>convert</c>: writes one report as the official form of its edition.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class ConvertRun(ConvertRequest request, Setting setting, IRemarks remarks)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public int CarryOut()
    {
        using var target = ResultTarget.Open(request.Out, request.Input.Guard, setting.Surroundings);
        var source = request.Input.Source;
        var reading = source.Read(request.Reading);
        remarks.AddProblems(source.Name, reading);
        if (reading.Report is null) return ExitCode.Unread;

        var writing = new OfficialWriting(remarks, new WritingOptions { AllowsErrors = request.AllowsErrors, Rules = request.Rules });
        var report = request.ComputesTotals ? writing.ComputeTotals(reading.Report) : reading.Report;
        if (report is null || writing.Write(report, OfficialFormats.Of(request.Format)) is not { } copy) return writing.Refusal;
        target.Write(copy.Bytes);
        target.Complete();
        if (request.AllowsErrors && ErrorsOf(copy.ReadBack) is > 0 and var errors) remarks.Say(ConvertTexts.WrittenWithErrors(errors));
        return ExitCode.Clean;
    }

    private int ErrorsOf(AnnualDisclosureReport? report) =>
        report is null ? 0 : ReportAudit.Run(report, request.Rules).Findings.Count(finding => finding.Severity == RuleSeverity.Error);
}
