using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing.Damage;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>A table of section 三 printed through a random choice of each dimension of layouts. It follows from its number.</summary>
internal sealed class RandomTable
{
    private const int MostManglings = 3;
    private static readonly FormTable Table = Form.Revised2021.Table(SectionKind.Applications);
    private readonly Random chance;
    private readonly List<string> lines = [];
    private readonly string between;
    private readonly string before;
    private readonly string behind;
    private readonly bool isFilled;

    private RandomTable(int number)
    {
        chance = new Random(unchecked((LayoutReports.Seed * 31) + number));
        var isOfLines = chance.Next(3) == 0;
        between = isOfLines ? chance.Of(" |\n", "\n") : chance.Of(" | ", "\t", "｜");

        // Between bare lines, a table may end in blanks that nobody can count.
        var reports = between == "\n" || chance.Next(2) == 0 ? LayoutReports.CompleteOf(ReportEdition.Revised2021) : LayoutReports.Of(ReportEdition.Revised2021);
        Printed = chance.Of(reports);
        (before, behind) = between is " | " or "｜" ? chance.Of(("", ""), ("", " |"), ("| ", " |")) : between == " |\n" ? ("", " |") : ("", "");
        isFilled = !isOfLines && chance.Next(2) == 0;
        Print();
    }

    /// <summary>The heads of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Table.Blocks[0].Columns.Select(column => column.Label.Chinese)];

    /// <summary>The report whose figures it has.</summary>
    public AnnualDisclosureReport Printed { get; }

    /// <summary>The keys of the rows that are printed.</summary>
    public IReadOnlyList<string> Rows { get; private set; } = [];

    /// <summary>The table of a number.</summary>
    public static RandomTable Of(int number) => new(number);

    /// <summary>The pieces of one row behind its label: mostly as many as there are columns.</summary>
    public static string[] Row(int number)
    {
        var chance = new Random(number);
        var pieces = Columns.Select(_ => chance.Next(3) == 0 ? "" : $"{chance.Next(1, 30)}").ToList();
        if (chance.Next(2) == 0) pieces.RemoveAt(chance.Next(pieces.Count));
        return [.. pieces];
    }

    /// <summary>Its text as it was printed.</summary>
    public string Whole() => string.Join('\n', lines) + "\n四、政府信息公开行政复议、行政诉讼情况\n";

    /// <summary>Its text with one thing mangled, or several.</summary>
    public string Mangled() => Enumerable.Range(0, chance.Next(1, MostManglings + 1)).Aggregate(Whole(), (text, _) => Mangled(text));

    private string Mangled(string text) => chance.Next(6) switch
    {
        0 => Without(text, chance, character => character is '|' or '｜' or '\t'),
        1 => Without(text, chance, char.IsLetter),
        2 => WithoutOne(Lines(text)),
        3 when between != "\n" => Twice(Lines(text)),
        4 => string.Join('\n', Lines(text).Where(line => line.Trim() is not ("" or "|"))),
        _ => string.Join('\n', Lines(text).Take(chance.Next(2, lines.Count))),
    };

    private void Print()
    {
        var table = LaidOutTable.Of(SectionKind.Applications, Printed);
        IReadOnlyList<IReadOnlyList<string>> rows = isFilled ? table.Filled() : [.. table.Rows.Select(row => row.Select(cell => cell.Text).ToList())];
        lines.AddRange(rows.SelectMany(row => (before + string.Join(between, row) + behind).Split('\n')).Select(line => line.Trim(' ')));
        Rows = [.. Table.Blocks[0].Rows.Select(row => row.Key)];
    }

    private string WithoutOne(string[] text)
    {
        var lost = chance.Next(text.Length);
        return string.Join('\n', text.Where((_, line) => line != lost));
    }

    private string Twice(string[] text)
    {
        var at = chance.Next(text.Length);
        return string.Join('\n', [.. text[..at], text[at], .. text[at..]]);
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static string Without(string text, Random chance, Func<char, bool> isLost)
    {
        var places = Enumerable.Range(0, text.Length).Where(at => isLost(text[at])).ToList();
        return places.Count == 0 ? text : text.Remove(chance.Of([.. places]), 1);
    }
}
