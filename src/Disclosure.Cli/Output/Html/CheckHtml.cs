using System.Security.Cryptography;
using System.Text;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Html;

/// <summary>
/// The result of <c>check</c> as one page that needs nothing from outside and refuses it. The overview comes first but is
/// known last, so that the reports wait in a temporary file: memory stays flat.
/// </summary>
internal sealed class CheckHtml : ICheckOutput, IDisposable
{
    private readonly TextWriter target;
    private readonly DisplayLanguage language;
    private readonly OverviewHtml overview;
    private readonly ReportHtml reports;
    private readonly FileStream waiting = new(Path.GetTempFileName(), new FileStreamOptions
    {
        Mode = FileMode.Create,
        Access = FileAccess.ReadWrite,
        Options = FileOptions.DeleteOnClose,
    });

    private readonly StreamWriter writer;
    private int count;

    public CheckHtml(TextWriter target, DisplayLanguage language, RepairChoice repairs)
    {
        this.target = target;
        this.language = language;
        overview = new OverviewHtml(language);
        writer = new StreamWriter(waiting, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        reports = new ReportHtml(new HtmlPage(writer), language, repairs);
    }

    public void Add(CheckedInput input)
    {
        overview.Add(input);
        reports.Write(input, ++count);
    }

    public void Finish(CheckTally tally, IReadOnlyList<AcceptedFinding> stale)
    {
        var page = new HtmlPage(target);
        page.Raw("<!DOCTYPE html>\n").Open("html", ("lang", language == DisplayLanguage.Chinese ? "zh-CN" : "en"));
        WriteHead(page);
        page.Open("body").Open("header").Element("h1", HtmlTexts.Heading.In(language)).Close();
        page.Open("main");
        overview.Write(page, tally, stale);
        CopyReports();
        page.Close();
        page.Element("footer", HtmlTexts.Footer(RuleCatalogue.Version, DisclosureCommand.Version).In(language));
        page.Open("script").Raw(HtmlAssets.Script).Close().Close().Close();
        target.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        waiting.Dispose();
    }

    private void WriteHead(HtmlPage page)
    {
        var policy = $"default-src 'none'; style-src {HashOf(HtmlAssets.Style)}; script-src {HashOf(HtmlAssets.Script)}; base-uri 'none'; form-action 'none'";
        page.Open("head").Raw("<meta charset=\"utf-8\" />\n");
        page.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Element("title", HtmlTexts.Heading.In(language)).Open("style").Raw(HtmlAssets.Style).Close().Close();
    }

    private void CopyReports()
    {
        writer.Flush();
        waiting.Position = 0;
        using var reader = new StreamReader(waiting, Encoding.UTF8, leaveOpen: true);
        var buffer = new char[1 << 16];
        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer)) target.Write(buffer, 0, read);
    }

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
