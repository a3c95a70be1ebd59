using Disclosure.Cli.Terminal;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Text;

/// <summary>A problem in reading, on a line.</summary>
internal static class ProblemText
{
    public static void Write(TextPage page, DisplayLanguage language, CheckEntry entry, string lead = "")
    {
        var severity = entry.Severity ?? RuleSeverity.Warning;
        var word = AuditTexts.Of(severity).In(language);
        var place = entry.Place is { } at ? $"{PlaceTexts.Of(at).In(language)}  " : "";
        page.Hanging(
            CellWidth.Of($"{lead}{word} {entry.Code}  "),
            lead, new Piece(word, Tones.Of(severity)), $" {entry.Code}  ", new Piece(place, Tone.Faint), entry.Message);
    }
}
