using System.Runtime.CompilerServices;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Labels;

/// <summary>The editions whose tables are looked for, and what is derived from them once. A document is read on one thread, with one of these.</summary>
internal sealed class KnownForms
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Form>, KnownForms> Derived = [];
    private static readonly KnownForms Official = Of(Form.All);

    [ThreadStatic]
    private static KnownForms? current;

    private readonly ILookup<(SectionKind Table, string Key), ReportEdition> editionsOfRows;

    private KnownForms(IReadOnlyList<Form> forms)
    {
        Forms = forms;
        Labels = new LabelIndex(Forms);
        Sections = [.. Forms.SelectMany(form => form.Tables).Select(table => table.Section).Distinct()];
        CaseTracks = [.. BlocksOf(SectionKind.ReconsiderationAndLitigation).DistinctBy(block => block.Path)];
        CaseOutcomes = [.. CaseTracks[0].Columns.Select(column => column.Key)];
        CasePaths = [.. CaseTracks.SelectMany(track => track.Columns).Select(column => column.Path)];
        MostProactiveColumns = BlocksOf(SectionKind.ProactiveDisclosure).Max(block => block.Columns.Count);
        Applicants = [.. BlocksOf(SectionKind.Applications).Select(KeysOf)];
        ProactiveColumns = Forms.SelectMany(form => form.Table(SectionKind.ProactiveDisclosure).Blocks, (form, block) => (form.Edition, Keys: KeysOf(block)))
            .ToLookup(block => block.Edition, block => block.Keys);
        editionsOfRows = Forms.SelectMany(form => form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows)
            .Select(row => (Row: (row.Table.Section, row.Key), form.Edition)))
            .Distinct().ToLookup(pair => pair.Row, pair => pair.Edition);
    }

    /// <summary>Those with which the document is read.</summary>
    public static KnownForms Current => current ?? Official;

    /// <summary>The forms, oldest first.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>What their labels mean.</summary>
    public LabelIndex Labels { get; }

    /// <summary>The sections that have tables, in printed order.</summary>
    public IReadOnlyList<SectionKind> Sections { get; }

    /// <summary>The tracks of section 四, in printed order.</summary>
    public IReadOnlyList<FormBlock> CaseTracks { get; }

    /// <summary>The keys of the columns of each track, in printed order.</summary>
    public IReadOnlyList<string> CaseOutcomes { get; }

    /// <summary>The paths of all columns of section 四, in printed order.</summary>
    public IReadOnlyList<string> CasePaths { get; }

    /// <summary>How many columns a block of section 二 has at most.</summary>
    public int MostProactiveColumns { get; }

    /// <summary>The keys of the columns of section 三 in each edition, in printed order.</summary>
    public IReadOnlyList<string[]> Applicants { get; }

    /// <summary>The keys of the columns of each block of section 二 by edition, in printed order.</summary>
    public ILookup<ReportEdition, string[]> ProactiveColumns { get; }

    /// <summary>The table of a section in each edition.</summary>
    public IEnumerable<FormTable> TablesOf(SectionKind section) => Forms.Select(form => form.Table(section));

    /// <summary>The blocks of a section's table in each edition.</summary>
    public IEnumerable<FormBlock> BlocksOf(SectionKind section) => TablesOf(section).SelectMany(table => table.Blocks);

    /// <summary>The editions that have a row.</summary>
    public IReadOnlyList<ReportEdition> EditionsOf(SectionKind section, string row) => [.. editionsOfRows[(section, row)]];

    /// <summary>The form that applies to a report year; null before the first.</summary>
    public Form? ForYear(int year) => Forms.LastOrDefault(form => form.FirstYear <= year);

    /// <summary>Those of some forms, oldest first.</summary>
    public static KnownForms Of(IReadOnlyList<Form> forms) => Derived.GetValue(forms, each => new KnownForms(each));

    private static string[] KeysOf(FormBlock block) => [.. block.Columns.Select(column => column.Key)];

    /// <summary>Reads something with these editions alone.</summary>
    public T Read<T>(Func<T> read)
    {
        var before = current;
        current = this;
        try
        {
            return read();
        }
        finally
        {
            current = before;
        }
    }
}
