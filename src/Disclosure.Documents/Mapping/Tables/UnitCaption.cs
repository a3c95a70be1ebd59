using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// A remark beside the tables of section 二 that amounts are in yuan (单位：元). Under a head that names no unit it
/// contradicts the form, which counts fees in 万元: they are not read.
/// </summary>
internal static partial class UnitCaption
{
    /// <summary>Puts the fees in doubt where there is such a remark.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="headings">For each line the section that it opens.</param>
    /// <param name="contents">What was found of the tables.</param>
    public static void Apply(List<PrintedLine> lines, List<ReportSection?> headings, TableContents contents)
    {
        var start = Math.Max(0, headings.FindIndex(heading => heading?.Statutory?.Kind == SectionKind.ProactiveDisclosure));
        var end = headings.FindIndex(start, heading => heading?.Statutory?.Kind is SectionKind.Applications);
        var cells = lines.Take(end < 0 ? lines.Count : end).Skip(start).SelectMany(line => line.Cells);
        if (cells.FirstOrDefault(cell => InYuan().IsMatch(cell.Text)) is not { } caption) return;
        for (var i = 0; i < contents.Rows.Count; i++)
        {
            var row = contents.Rows[i];
            if (row.Table != SectionKind.ProactiveDisclosure || row.HeadNumber == 0) continue;
            var head = contents.Heads[row.HeadNumber - 1];
            if (head.Labels.FirstOrDefault(IsOfFees) is not { } label || label.Text.Any(character => character is '万' or '萬')) continue;
            var problem = new ReadingProblem(
                ProblemCatalogue.UnitUnclear, row.Label.Place, ("row", BilingualText.Same(row.Label.Text)), ("actual",
                    BilingualText.Same(InYuan().Match(caption.Text).Value)), ("expected", BilingualText.Same(label.Text)));
            contents.Rows[i] = row with { Values = [.. row.Values.Select(value => KeyValuePair.Create(value.Key, value.Value with { Doubt = problem }))] };
        }
    }

    /// <summary>Whether a text is a remark that names the unit, and nothing else.</summary>
    public static bool Is(string text) => Unit().IsMatch(text);

    private static bool IsOfFees(PrintedCell label) =>
        LabelIndex.Of(label.Text).Elements.OfType<FormColumn>().Any(column => column.Unit == FigureUnit.TenThousandYuan);

    [GeneratedRegex(@"^\W*[单單]位\s*[:：].{1,12}$")]
    private static partial Regex Unit();

    [GeneratedRegex(@"[单單]位\s*[:：]\s*(?:人民[币幣])?\s*元")]
    private static partial Regex InYuan();
}
