using System.Runtime.CompilerServices;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>An order in which the heads of a table, or of one of its blocks, are read.</summary>
/// <param name="Table">The section whose table they head.</param>
/// <param name="Words">The heads in the order of reading.</param>
/// <param name="Columns">The keys of the columns in the order of a row's cells. A key of section 四 is a whole path.</param>
internal sealed record HeadOrder(SectionKind Table, IReadOnlyList<HeadWord> Words, IReadOnlyList<string> Columns)
{
    private static readonly ConditionalWeakTable<KnownForms, IReadOnlyList<HeadOrder>> Derived = [];
    private static readonly ConditionalWeakTable<KnownForms, HeadLetters> DerivedLetters = [];

    /// <summary>Every order in which the heads of the forms in use are read.</summary>
    public static IReadOnlyList<HeadOrder> All => Derived.GetValue(KnownForms.Current, forms => [.. Of(forms).DistinctBy(order => order.ToString())]);

    /// <summary>The letters of the heads of the forms in use.</summary>
    public static HeadLetters Letters => DerivedLetters.GetValue(KnownForms.Current, _ => new HeadLetters(All));

    private static IEnumerable<HeadOrder> Of(KnownForms forms) => forms.Forms.SelectMany(form => form.Tables).SelectMany(table => table.Section switch
    {
        SectionKind.ProactiveDisclosure => table.Blocks.Select(block => Plain(table, block)),
        SectionKind.Applications => OfApplications(table),
        _ => OfCases(table),
    });

    private static HeadOrder Plain(FormTable table, FormBlock block) =>
        new(table.Section, [.. Above(table), .. block.Columns.Select(column => HeadWord.Of(column, column.Key))], KeysOf(block));

    // 自然人 and 总计 stand in the row of heads above the kinds of organization, or all of them stand in one row.
    private static IEnumerable<HeadOrder> OfApplications(FormTable table)
    {
        var block = table.Blocks[0];
        List<HeadWord> columns = [.. block.Columns.Select(column => HeadWord.Of(column, column.Key))];
        List<HeadWord> above = [.. Above(table)];
        yield return new HeadOrder(table.Section, [.. above.SkipLast(1), columns[0], above[^1], .. columns[1..]], KeysOf(block));
        yield return new HeadOrder(table.Section, [.. above.SkipLast(1), columns[0], above[^1] with { IsDue = true }, columns[^1], .. columns[1..^1]],
            KeysOf(block));
    }

    // Line by line, with the names of the tracks above their outcomes; or the outcomes of each track alone, or behind its name.
    private static IEnumerable<HeadOrder> OfCases(FormTable table)
    {
        var tracks = table.Blocks.Select(block => HeadWord.Of(block, null)).ToList();
        var outcomes = table.Blocks.Select(block => block.Columns.Select(column => HeadWord.Of(column, column.Path, column.Label.Chinese)).ToList()).ToList();
        var litigation = Above(table).Select(word => word with { IsDue = true }).ToList();
        string[] paths = [.. table.Blocks.SelectMany(block => block.Columns).Select(column => column.Path)];
        yield return new HeadOrder(table.Section,
            [tracks[0], .. litigation, .. outcomes[0], .. tracks.Skip(1), .. outcomes.Skip(1).SelectMany(words => words)], paths);
        yield return new HeadOrder(table.Section, [.. outcomes.SelectMany(words => words)], paths);
        yield return new HeadOrder(table.Section,
            [tracks[0], .. outcomes[0], .. litigation.Select(word => word with { IsDue = false }), .. tracks.Skip(1)
            .Zip(outcomes.Skip(1), (track, words) => words.Prepend(track)).SelectMany(words => words)], paths);
    }

    private static IEnumerable<HeadWord> Above(FormTable table) =>
        table.Heads.Select(head => new HeadWord([PrintedLabel.Fold(head.Chinese)], null) { IsDue = false });

    private static string[] KeysOf(FormBlock block) => [.. block.Columns.Select(column => column.Key)];

    /// <summary>All that distinguishes it.</summary>
    public override string ToString() =>
        $"{Table} {string.Join(' ', Columns)}: {string.Join(' ', Words.Select(word => $"{word.IsDue} {string.Join('/', word.Wordings)}"))}";
}
