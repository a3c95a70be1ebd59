using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Labels;

/// <summary>A title, and what it names.</summary>
/// <param name="Name">The organ, in the characters in which it is printed; empty where the title names none.</param>
/// <param name="Year">The report year; null where the title names none.</param>
internal sealed record TitleMatch(string Name, int? Year)
{
    /// <summary>Looks for a title. Its wording may be in traditional characters.</summary>
    /// <param name="title">What titles look like, with groups for the parts of the name and the year.</param>
    /// <param name="text">The text.</param>
    /// <returns>Null where the text is no title.</returns>
    public static TitleMatch? Of(Regex title, string text)
    {
        // Each character stands for one, so that the name is found where the title has it.
        var match = title.Match(string.Create(text.Length, text, (plain, printed) =>
        {
            for (var i = 0; i < plain.Length; i++) plain[i] = PrintedLabel.Plain(printed[i]);
        }));
        return match.Success
            ? new TitleMatch(Part("before") + Part("behind"), match.Groups["year"] is { Length: > 0 } year ? int.Parse(year.ValueSpan, null) : null)
            : null;

        string Part(string name) => match.Groups[name] is { Success: true } group ? text.Substring(group.Index, group.Length) : "";
    }
}
