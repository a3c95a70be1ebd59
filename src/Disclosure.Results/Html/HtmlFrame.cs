using System.Security.Cryptography;
using System.Text;
using Disclosure.Messages;
using Disclosure.Results.Files;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Html;

/// <summary>What stands around the content of every page: it needs nothing from outside and refuses it.</summary>
internal static class HtmlFrame
{
    /// <summary>Begins a page, up to its body.</summary>
    public static void Open(HtmlPage page, BilingualText title, DisplayLanguage language)
    {
        page.Raw("<!DOCTYPE html>\n").Open("html", ("lang", language == DisplayLanguage.Chinese ? "zh-CN" : "en"));
        var sources = $"default-src 'none'; style-src {HashOf(HtmlStyle.Text)}; script-src {HashOf(HtmlScript.Text)}";
        var policy = $"{sources}; base-uri 'none'; form-action 'none'";
        page.Open("head").Raw("<meta charset=\"utf-8\" />\n");
        page.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Raw($"{FormerResult.PageMark}\n");
        page.Element("title", title.In(language)).Open("style").Raw(HtmlStyle.Text).Close().Close();
        page.Open("body");
    }

    /// <summary>Ends it.</summary>
    public static void Close(HtmlPage page, DisplayLanguage language)
    {
        page.Element("footer", HtmlTexts.Footer(RuleCatalogue.Version, ProgramVersion.Text).In(language));
        page.Open("script").Raw(HtmlScript.Text).Close().Close().Close();
    }

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
