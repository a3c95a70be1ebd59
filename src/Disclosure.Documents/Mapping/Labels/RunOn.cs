using System.Text.RegularExpressions;

namespace Disclosure.Documents.Mapping.Labels;

/// <summary>Parts what is printed without a space between: heads of columns, or the labels of a row and its first figure.</summary>
internal static partial class RunOn
{
    private const int LongestText = 80;
    private const string OfProse = "，。；";
    private const string Openings = "（(【[";

    /// <summary>The parts of a text without spaces; the text alone where it is a whole, or where there is not just one way to part it.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        if (text.Length > LongestText || text.AsSpan().IndexOfAny(OfProse) >= 0 || !LabelIndex.CanBegin(text) || LabelIndex.Of(text).IsKnown) return [text];
        var figure = FigureAtEnd().Match(text);
        var ways = figure.Success
            ? Ways(text[..figure.Index], meaning => meaning.IsOfRows)
            : Ways(text, meaning => meaning.IsOfColumns).Concat(Ways(text, meaning => meaning.IsOfRows));
        return ways.Take(2).ToList() is [var only] ? figure.Success ? [.. only, figure.Value] : only : [text];
    }

    private static IEnumerable<IReadOnlyList<string>> Ways(string text, Func<LabelMeaning, bool> isPart)
    {
        if (isPart(LabelIndex.Of(text))) yield return [text];
        for (var end = 1; end < text.Length; end++)
        {
            if (!char.IsLetterOrDigit(text[end]) && !Openings.Contains(text[end])) continue;
            if (!isPart(LabelIndex.Of(text[..end]))) continue;
            foreach (var rest in Ways(text[end..], isPart)) yield return [text[..end], .. rest];
        }
    }

    [GeneratedRegex(@"(?<![0-9,，.．+\-])[+\-]?[0-9][0-9,，]*(?:[.．][0-9]+)?$")]
    private static partial Regex FigureAtEnd();
}
