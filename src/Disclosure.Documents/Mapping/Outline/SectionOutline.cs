using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Outline;

/// <summary>Recognises the headings of sections and gathers their text.</summary>
internal static partial class SectionOutline
{
    private const int ShortestBareTitle = 5;
    private const int LongestHeading = 40;
    private const int LongestTitleOfOwn = 20;

    // In characters, with what may stand before a number.
    private const int LongestNumber = 6;

    private static readonly System.Buffers.SearchValues<char> Numerals = System.Buffers.SearchValues.Create("一二三四五六");

    private static readonly FrozenSet<char> LastLetters = FormSection.All.SelectMany(section => section.KnownWordings).Select(wording => wording[^1])
        .ToFrozenSet();

    /// <summary>For each line the section that it opens, statutory or of the report's own; null for the others.</summary>
    public static List<ReportSection?> Headings(IReadOnlyList<PrintedLine> lines)
    {
        var headings = new List<ReportSection?>(lines.Count);
        int? last = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var heading = Heading(lines[i]) ?? HeadingOfOwn(lines, i, last);
            last = heading?.Number ?? last;
            headings.Add(heading);
        }

        return headings;
    }

    /// <summary>The section that a line opens, or null when it is no heading of a statutory section.</summary>
    public static ReportSection? Heading(PrintedLine line)
    {
        if (OnlyCell(line) is not { } printed || printed.Text.Length > LongestHeading || !(BeginsWithNumber(printed.Text) || MayEndTitle(printed.Text)))
        {
            return null;
        }

        var (number, title) = Parts(printed);
        if (number is null && title.Length < ShortestBareTitle) return null;
        var section = new ReportSection(number, title, "", printed.Place);
        return section.Statutory is null || LabelIndex.Of(printed.Text).IsOfRows ? null : section;
    }

    private static PrintedCell? OnlyCell(PrintedLine line)
    {
        PrintedCell? only = null;
        for (var i = 0; i < line.Cells.Count; i++)
        {
            if (line.Cells[i].IsBlank) continue;
            if (only is not null) return null;
            only = line.Cells[i];
        }

        return only;
    }

    private static (int? Number, string Title) Parts(PrintedCell printed)
    {
        var heading = Numbered().Match(printed.Text);
        return (heading.Groups["number"] is { Length: 1 } numeral ? FormSection.NumberOf(numeral.Value[0]) : null, heading.Groups["title"].Value.Trim());
    }

    private static bool BeginsWithNumber(string text) => text.AsSpan(0, Math.Min(text.Length, LongestNumber)).IndexOfAny(Numerals) >= 0;

    private static bool MayEndTitle(string text)
    {
        foreach (var character in text)
        {
            if (LastLetters.Contains(PrintedLabel.Plain(character))) return true;
        }

        return false;
    }

    /// <summary>
    /// Where further reports begin: at a heading that stood already, with lines of a table between. A table of contents
    /// repeats headings too, but has no tables. The title above the heading goes with it.
    /// </summary>
    public static IReadOnlyList<int> FurtherReports(IReadOnlyList<PrintedLine> lines, IReadOnlyList<ReportSection?> headings)
    {
        var named = headings.Select(heading => heading?.Statutory).OfType<FormSection>().ToList();
        if (named.Distinct().Count() == named.Count) return [];
        var starts = new List<int>();
        var seen = new HashSet<FormSection>();
        var hasTable = false;
        for (var i = 0; i < lines.Count; i++)
        {
            hasTable |= lines[i].Cells.Count > 0 && LabelIndex.Of(lines[i].Text).IsOfRows;
            if (headings[i]?.Statutory is not { } section || seen.Add(section) || !hasTable) continue;
            starts.Add(Math.Max(TitlePage.StartOf(lines, i), starts.Count > 0 ? starts[^1] + 1 : 1));
            (seen, hasTable) = ([section], false);
        }

        return starts;
    }

    // A heading that no edition knows goes on with the numbers, is short and no sentence; a row of a table is followed by figures.
    // It may begin with a year, or the number of a telephone line.
    private static ReportSection? HeadingOfOwn(IReadOnlyList<PrintedLine> lines, int index, int? last)
    {
        if (last is null || lines[index].Kind != LineKind.Text || OnlyCell(lines[index]) is not { } printed) return null;
        if (printed.Text.Length > LongestHeading || LabelIndex.Of(printed.Text).IsKnown) return null;
        var (number, title) = Parts(printed);
        var isTitle = title.Length is > 1 and <= LongestTitleOfOwn && TitleOfOwn().IsMatch(title);
        var next = lines.Skip(index + 1).FirstOrDefault(line => line.Kind != LineKind.Empty && line.Text.Length > 0);
        return isTitle && number == last + 1 && next is { Kind: LineKind.Text } && next.Text.Any(char.IsLetter)
            ? new ReportSection(number, title, "", printed.Place)
            : null;
    }

    /// <summary>The sections with their text: all lines below a heading that are no part of a table; and those above the first.</summary>
    public static (IReadOnlyList<ReportParagraph> Preface, IReadOnlyList<ReportSection> Sections) Read(
        IReadOnlyList<PrintedLine> lines, IReadOnlyList<ReportSection?> headings, bool[] isTable)
    {
        var preface = new List<ReportParagraph>();
        var sections = new List<ReportSection>();
        var text = preface;
        for (var i = 0; i < lines.Count; i++)
        {
            if (headings[i] is { } heading)
            {
                Close(sections, text);
                sections.Add(heading);
                text = [];
            }
            else if (!isTable[i] && lines[i].Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first)
            {
                text.Add(new ReportParagraph(lines[i].WholeText, first.Place));
            }
        }

        Close(sections, text);
        return (preface, sections);
    }

    private static void Close(List<ReportSection> sections, List<ReportParagraph> text)
    {
        if (sections.Count > 0) sections[^1] = sections[^1] with { Paragraphs = text };
    }

    [GeneratedRegex(@"^(?:[0-9]{3,5})?[\p{L}“”《》、]*\p{L}[\p{L}“”《》]+$")]
    private static partial Regex TitleOfOwn();

    [GeneratedRegex(@"^[#*\s]*(?:第?(?<number>[一二三四五六七八九十])(?:部分)?\s*[、.．,，:：\s]\s*)?(?<title>.*?)[\s:：。*]*$")]
    private static partial Regex Numbered();
}
