using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>Carries out <c>template</c>: writes a workbook to fill in.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class TemplateRun(TemplateRequest request, Setting setting, IRemarks remarks)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var form = request.Edition is { } edition ? Form.Of(edition) : request.Year is int year ? Form.ForYear(year) ?? Form.All[0] : Form.All[^1];
        var options = new TemplateOptions
        {
            Form = form,
            Year = request.Year,
            Authority = request.Authority,
            Units = UnitListFile.Read(request.Units),
            Layout = request.Layout,
            Rules = request.Rules,
            Language = setting.Language,
        };
        using var target = ResultTarget.Open(request.Out, null, setting.Surroundings);
        target.Write(Bytes(options));
        target.Complete();
        remarks.Say(TemplateVerbTexts.Written(form.Name, options.Units?.CountedIn(request.Year).Count()));
        return ExitCode.Clean;
    }

    private static byte[] Bytes(TemplateOptions options)
    {
        using var bytes = new MemoryStream();
        try
        {
            ReportTemplate.WriteTo(bytes, options);
        }
        catch (ArgumentException)
        {
            throw new UsageException(TemplateVerbTexts.UnfitUnits(options.Units!.CountedIn(options.Year).Count()));
        }

        return bytes.ToArray();
    }
}
