using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Output.Text;

/// <summary>A problem in reading, on a line.</summary>
internal static class ProblemText
{
    public static void Write(Page page, DisplayLanguage language, ReadingProblem problem, string lead = "")
    {
        var isError = problem.Kind.Severity == ProblemSeverity.Error;
        var word = ReadingTexts.Of(problem.Kind.Severity).In(language);
        var place = problem.Place is { } at ? $"{PlaceTexts.Of(at).In(language)}  " : "";
        page.Hanging(
            CellWidth.Of($"{lead}{word} {problem.Code}  "),
            lead, new Piece(word, isError ? Tone.Error : Tone.Warning), $" {problem.Code}  ", new Piece(place, Tone.Faint), problem.Message(language));
    }
}
