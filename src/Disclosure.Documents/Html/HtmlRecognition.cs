using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html;

/// <summary>Tells a web page, or a piece of one, from other text.</summary>
internal static partial class HtmlRecognition
{
    public static bool IsHtml(string text) => Tag().IsMatch(text);

    /// <summary>Whether text begins as a script does: with a call or an assignment.</summary>
    public static bool IsScript(string text) => CallOrAssignment().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]{0,100}\s*[=(]")]
    private static partial Regex CallOrAssignment();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|table|tbody|tr|td|div|p|span|section|article|script|meta|iframe)(?=[\s>/])", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
