using System.Text;

namespace Disclosure.Results.Html;

/// <summary>The parts of pages that stand in files of their own.</summary>
internal static class HtmlPart
{
    /// <summary>Reads a part.</summary>
    /// <param name="name">Its file.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPart).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
