using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;

namespace Disclosure.Cli.Results.Converting;

/// <summary>Carries out <c>convert</c>: writes one report as the official form of its edition.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class ConvertRun(ConvertRequest request, Setting setting, IRemarks remarks)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The file cannot be written, or its name asks for another format.</exception>
    public int CarryOut()
    {
        using var target = ResultTarget.Open(request.Out, request.Input.Guard, setting.Surroundings);
        ThrowIfNamedOtherwise();
        var source = request.Input.Source;
        var reading = source.Read(request.Reading);
        remarks.AddProblems(source.Name, reading);
        if (reading.Report is null) return ExitCode.Unread;

        var writing = new OfficialWriting(remarks, new WritingOptions { AllowsErrors = request.AllowsErrors, Rules = request.Rules });
        var report = request.ComputesTotals ? writing.ComputeTotals(reading.Report) : reading.Report;
        if (report is null || writing.Write(report, OfficialFormats.Of(request.Format)) is not { } bytes) return ExitCode.Findings;
        target.Write(bytes);
        target.Complete();
        return ExitCode.Clean;
    }

    private void ThrowIfNamedOtherwise()
    {
        if (OfficialFormats.Named(request.Out) is not { } named || named == request.Format) return;
        var file = Path.GetFileName(request.Out)!;
        throw new UsageException(
            ConvertTexts.FormatAndNameDiffer(request.Format.Word, file, named.Word, Path.ChangeExtension(file, request.Format.Endings[0])));
    }
}
