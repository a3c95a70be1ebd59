using System.Globalization;
using System.Text;
using Disclosure.Reports;

namespace Disclosure.Core.Tests.Narrative;

/// <summary>A text with hand-marked claims, as the README beside the texts describes it.</summary>
internal sealed class MarkedText
{
    private const string Folder = "tests/Disclosure.Core.Tests/Narrative/Texts";

    public required string Name { get; init; }

    public required string Set { get; init; }

    public required bool IsHonest { get; init; }

    public required AnnualDisclosureReport Report { get; init; }

    public required IReadOnlyList<TextMark> Marks { get; init; }

    /// <summary>The rule that should speak of a wrong text, and the cells one of which it should name; a question mark for any rule.</summary>
    public (string Rule, IReadOnlyList<string> Paths) Expected { get; init; } = ("", []);

    public static IReadOnlyList<MarkedText> All { get; } =
        [.. Directory.GetFiles(RepositoryFiles.Path(Folder), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    public static IReadOnlyList<MarkedText> Of(string set) => [.. All.Where(text => text.Set == set)];

    public override string ToString() => Name;

    private static MarkedText Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var heads = lines.TakeWhile(line => line.Length > 0).ToList();
        var keys = heads.Where(line => !line.Contains(" = ", StringComparison.Ordinal)).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var builder = new ReportBuilder(int.Parse(keys["year"], CultureInfo.InvariantCulture)) { Authority = keys["organ"] };
        foreach (var cell in heads.Where(line => line.Contains(" = ", StringComparison.Ordinal)).Select(line => line.Split(" = ")))
        {
            builder.Set(cell[0], decimal.Parse(cell[1], CultureInfo.InvariantCulture));
        }

        var marks = new List<TextMark>();
        builder.Sections = SectionsOf(lines.Skip(heads.Count + 1), marks);
        return new MarkedText
        {
            Name = Path.GetFileNameWithoutExtension(file),
            Set = keys["set"],
            IsHonest = keys["kind"] == "honest",
            Report = builder.SetRest(Figure.Zero).Build(),
            Marks = marks,
            Expected = keys.TryGetValue("expect", out var expected) ? ExpectedIn(expected) : ("", []),
        };
    }

    private static (string Rule, IReadOnlyList<string> Paths) ExpectedIn(string line)
    {
        var parts = line.Split(' ', 2);
        return (parts[0], parts.Length > 1 ? parts[1].Split(", ") : []);
    }

    private static List<ReportSection> SectionsOf(IEnumerable<string> lines, List<TextMark> marks)
    {
        var sections = new List<(int Number, string Title, List<ReportParagraph> Paragraphs)>();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                var head = line[2..].Split(' ', 2);
                sections.Add((int.Parse(head[0], CultureInfo.InvariantCulture), head[1], []));
            }
            else sections[^1].Paragraphs.Add(new ReportParagraph(WithoutMarks(line, sections.Count - 1, sections[^1].Paragraphs.Count, marks)));
        }

        return [.. sections.Select(section => new ReportSection(section.Number, section.Title, "") { Paragraphs = section.Paragraphs })];
    }

    private static string WithoutMarks(string line, int section, int paragraph, List<TextMark> marks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '⟦')
            {
                text.Append(line[i]);
                continue;
            }

            var end = line.IndexOf('⟧', i);
            var mark = line[(i + 1)..end].Split('|', 2);
            var kind = mark[0].Split(' ');
            marks.Add(new TextMark(kind[0], kind[1], mark[1], section, paragraph, text.Length));
            text.Append(mark[1]);
            i = end;
        }

        return text.ToString();
    }
}
