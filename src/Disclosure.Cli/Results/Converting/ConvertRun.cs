using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Converting;

/// <summary>Carries out <c>convert</c>: writes reports as the official form of their edition.</summary>
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
        if (!request.IsToFolder) return Convert(request.Inputs.Single(), request.Out);
        try
        {
            Directory.CreateDirectory(request.Out!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(UsageTexts.OutIsUnwritable(request.Out!, SystemTexts.Reason(exception)));
        }

        var folder = new FolderConversion(request.Out!, request.Format);
        List<int> codes = [];
        foreach (var source in request.Inputs)
        {
            if (setting.Surroundings.Interruption.Token.IsCancellationRequested) return setting.Surroundings.Interruption.ExitCode;
            codes.Add(Convert(source, folder.NameFor(source)));
        }

        remarks.Say(ConvertTexts.WrittenInAll(codes.Count(code => code == ExitCode.Clean), codes.Count));
        foreach (var remark in request.Guard.Remarks()) remarks.Say(remark);
        int[] gravest = [ExitCode.Unread, ExitCode.Findings, ExitCode.Undecided];
        return gravest.FirstOrDefault(codes.Contains, ExitCode.Clean);
    }

    private int Convert(InputSource source, string? file)
    {
        using var target = ResultTarget.Open(file, request.Guard, setting.Surroundings);
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
