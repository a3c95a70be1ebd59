using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Layouts;

/// <summary>Ways in which a page is damaged without any figure being changed: what stood in a cell stands there, or the cell is lost.</summary>
public static partial class HtmlDamage
{
    /// <summary>Every kind of damage.</summary>
    public static IReadOnlyList<(string Name, Func<string, Gen<string>> Damage)> All { get; } =
    [
        ("a cell is lost", page => At(Cells(), page, cell => "")),
        ("a cell stands twice", page => At(Cells(), page, cell => cell.Value + cell.Value)),
        ("an empty cell is added", page => At(Cells(), page, cell => "<td></td>" + cell.Value)),
        ("a row is lost", page => At(Rows(), page, row => "")),
        ("a row stands twice", page => At(Rows(), page, row => row.Value + row.Value)),
        ("rows are swapped", page => Swap(page)),
        ("a span is changed", ChangeSpan),
        ("a span is added", page => from name in Gen.Elements("colspan", "rowspan") from span in Gen.Elements(0, 2, 3, 100, int.MaxValue) from damaged in At(Openings(), page, tag => $"{tag.Value[..^1]} {name}={span}>") select damaged),
        ("a tag is lost", page => At(Tags(), page, tag => "")),
        ("a letter is lost", page => At(Letters(), page, letter => "")),
        ("a letter is damaged", page => At(Letters(), page, letter => "\uFFFD")),
        ("the page is cut off", page => Gen.Choose(1, page.Length - 1).Select(length => page[..length])),
    ];

    private static Gen<string> At(Regex part, string page, Func<Match, string> change)
    {
        var parts = part.Matches(page);
        return parts.Count == 0 ? Gen.Constant(page) : Gen.Choose(0, parts.Count - 1).Select(i => page[..parts[i].Index] + change(parts[i]) + page[(parts[i].Index + parts[i].Length)..]);
    }

    private static Gen<string> ChangeSpan(string page) =>
        from change in Gen.Elements(-3, -2, -1, 1, 2, 3, 1000)
        from damaged in At(Spans(), page, span => (int.Parse(span.Value, CultureInfo.InvariantCulture) + change).ToString(CultureInfo.InvariantCulture))
        select damaged;

    private static Gen<string> Swap(string page)
    {
        var rows = Rows().Matches(page);
        if (rows.Count < 2) return Gen.Constant(page);
        return from first in Gen.Choose(0, rows.Count - 2)
               from second in Gen.Choose(first + 1, rows.Count - 1)
               select page[..rows[first].Index] + rows[second].Value + page[(rows[first].Index + rows[first].Length)..rows[second].Index] + rows[first].Value + page[(rows[second].Index + rows[second].Length)..];
    }

    [GeneratedRegex("<td.*?</td>", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("(?<=(colspan=\"|rowspan=))[0-9]{1,4}")]
    private static partial Regex Spans();

    [GeneratedRegex("<td[^>]*>")]
    private static partial Regex Openings();

    [GeneratedRegex("</?(td|tr|table|p|span|tbody)[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\p{Lo}a-z-[一无]]")]
    private static partial Regex Letters();
}
