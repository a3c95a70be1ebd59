using Disclosure.Cli.Terminal;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>How the printed form differs from the edition's, one difference a line.</summary>
internal static class DeviationText
{
    private const int Indent = 4;

    public static void Write(TextPage page, DisplayLanguage language, AnnualDisclosureReport report)
    {
        page.Line();
        page.Line(new Piece(ReadingTexts.Deviations.In(language), Tone.Strong));
        foreach (var deviation in report.Deviations)
        {
            var kind = ReadingTexts.Of(deviation.Kind).In(language);
            var element = SubjectTexts.Of(deviation.Element, report.Form).In(language);
            var printed = deviation.Printed.Length == 0 ? "" : $"  “{deviation.Printed}”";
            var place = deviation.Place is { } at ? $"  {PlaceTexts.Of(at).In(language)}" : "";
            page.Hanging(2 * Indent, new string(' ', Indent), $"{kind}  {element}{printed}", new Piece(place, Tone.Faint));
        }
    }
}
