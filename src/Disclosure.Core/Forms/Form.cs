using System.Collections.Frozen;
using Ardalis.GuardClauses;
using Disclosure.Forms.Definition;
using Disclosure.Forms.Editions;
using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>
/// One edition of the statutory form: its tables, blocks, rows, columns and cells, defined once for readers,
/// rules, messages and writers. Immutable and thread-safe.
/// </summary>
public sealed class Form
{
    private readonly FrozenDictionary<string, FormCell> cellsByAddress;
    private readonly FrozenDictionary<CellKey, FormCell> cellsByKey;
    private readonly FrozenDictionary<string, FormElement> elementsByPath;
    private readonly CellGrid<ApplicationRow, ApplicantKind> applications;
    private readonly CellGrid<ProactiveRow, ProactiveMeasure> proactive;
    private readonly CellGrid<CaseTrack, CaseOutcome> cases;

    private PrintedNames? names;

    internal Form(EditionDefinition definition, FormCatalogue catalogue)
    {
        Definition = definition;
        Catalogue = catalogue;
        Tables = definition.Tables();
        Cells = CellNumbering.Of(Tables);
        Elements = [.. Tables.SelectMany(ElementsOf)];
        cellsByAddress = Cells.SelectMany(cell => new[] { (cell.Path, cell), (cell.Address, cell) })
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.cell, StringComparer.Ordinal);
        elementsByPath = Elements.DistinctBy(element => element.Path).ToFrozenDictionary(element => element.Path, StringComparer.Ordinal);
        cellsByKey = Cells.ToFrozenDictionary(cell => cell.Key);
        applications = new(this, CellKey.Of);
        proactive = new(this, CellKey.Of);
        cases = new(this, CellKey.Of);
        Totals = [.. FormTotals.Of(Table(SectionKind.Applications), Table(SectionKind.ReconsiderationAndLitigation))];
        Layout = new CountLayout(this);
    }

    /// <summary>The trial format of 2019; 198 cells.</summary>
    public static Form Trial2019 { get; } = Of(ReportEdition.Trial2019);

    /// <summary>The revised format of 2021; 200 cells.</summary>
    public static Form Revised2021 { get; } = Of(ReportEdition.Revised2021);

    /// <summary>All editions, oldest first; what else lists editions is derived from it.</summary>
    public static IReadOnlyList<Form> All => FormCatalogue.Official.Forms;

    /// <summary>Which edition this is.</summary>
    public ReportEdition Edition => Definition.Edition;

    /// <summary>The edition's name.</summary>
    public BilingualText Name => Definition.Name;

    /// <summary>The notice that prescribes the edition.</summary>
    public BilingualText Instrument => Definition.Instrument;

    /// <summary>The first report year to which the edition applies.</summary>
    public int FirstYear => Definition.FirstYear;

    /// <summary>The three printed tables, in printed order.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>All numeric cells, in printed order; a cell's place is its <see cref="FormCell.Index"/>.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>All printed elements: tables, blocks, groups of rows, rows and columns.</summary>
    public IReadOnlyList<FormElement> Elements { get; }

    /// <summary>Every cell that is by definition a sum, with its parts.</summary>
    public IReadOnlyList<FormTotal> Totals { get; }

    /// <summary>Where the counts of the cells stand in the digest of a report.</summary>
    internal CountLayout Layout { get; }

    /// <summary>What is printed beside and above the cells.</summary>
    internal PrintedNames Names => names ??= new PrintedNames(Cells);

    /// <summary>The editions among which this one stands.</summary>
    internal FormCatalogue Catalogue { get; }

    /// <summary>What the edition is made from.</summary>
    internal EditionDefinition Definition { get; }

    /// <summary>The form of an edition.</summary>
    /// <param name="edition">The edition asked for.</param>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No form is of that edition.</exception>
    public static Form Of(ReportEdition edition) =>
        FormCatalogue.Official.Find(Guard.Against.Null(edition))
        ?? throw new ArgumentOutOfRangeException(nameof(edition), edition, "No form is of that edition.");

    /// <summary>The form that applies to a report year.</summary>
    /// <param name="year">The report year.</param>
    /// <returns>The form, or null for a year before the first edition, when no such form existed.</returns>
    public static Form? ForYear(int year) => FormCatalogue.Official.ForYear(year);

    /// <summary>The table of a section.</summary>
    /// <param name="section">One of the sections 二, 三 and 四.</param>
    /// <exception cref="ArgumentOutOfRangeException">The section has no table.</exception>
    public FormTable Table(SectionKind section) => section switch
    {
        SectionKind.ProactiveDisclosure => Tables[0],
        SectionKind.Applications => Tables[1],
        SectionKind.ReconsiderationAndLitigation => Tables[2],
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "Only sections 二, 三 and 四 hold tables."),
    };

    /// <summary>Finds a cell by either spelling of its address.</summary>
    /// <param name="address">The path for programs or the address as printed.</param>
    /// <returns>The cell, or null when the form has none of that address.</returns>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public FormCell? FindCell(string address) => cellsByAddress.GetValueOrDefault(Guard.Against.Null(address));

    /// <summary>Finds a cell by what is printed beside it and above it, such as 予以公开 and 自然人.</summary>
    /// <param name="row">
    /// The row's label, with or without its number; in section 四 the name of the group, such as 行政复议. Identifiers and English names do too.
    /// </param>
    /// <param name="column">The column's label. Spaces, width and case count in neither.</param>
    /// <returns>The cell, or null when the labels name none, or several.</returns>
    /// <exception cref="ArgumentNullException">A label is null.</exception>
    public FormCell? Find(string row, string column) => Names.Find(Guard.Against.Null(row), Guard.Against.Null(column)) is [var only] ? only : null;

    /// <summary>The cell that is printed in a row and a column.</summary>
    /// <param name="row">The row's label, as for <see cref="Find(string, string)"/>.</param>
    /// <param name="column">The column's label.</param>
    /// <exception cref="ArgumentException">A label is null, or the labels name no cell or several; the message tells the nearest.</exception>
    public FormCell Cell(string row, string column) => Find(row, column) ?? throw new ArgumentException(Names.Refusal(row, column));

    /// <summary>Finds a cell by what it is called in every edition.</summary>
    /// <param name="key">The table, row and column.</param>
    /// <returns>The cell, or null when this edition does not have it.</returns>
    public FormCell? Find(CellKey key) => cellsByKey.GetValueOrDefault(key);

    /// <summary>Finds an element by its path.</summary>
    /// <param name="path">The path, such as <c>applications.refused</c>.</param>
    /// <returns>The element, or null when the form has none of that path.</returns>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public FormElement? FindElement(string path) => elementsByPath.GetValueOrDefault(Guard.Against.Null(path));

    /// <summary>The cell of the table of applications (section 三).</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <exception cref="ArgumentException">The row carries no figures in this edition.</exception>
    public FormCell Cell(ApplicationRow row, ApplicantKind applicant) =>
        applications.Cell(row, (int)row, applicant, (int)applicant);

    /// <summary>The cell of the table of proactive disclosure (section 二).</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The column.</param>
    /// <exception cref="ArgumentException">The row does not have that column in this edition.</exception>
    public FormCell Cell(ProactiveRow row, ProactiveMeasure measure) =>
        proactive.Cell(row, (int)row, measure, (int)measure);

    /// <summary>The cell of the table of cases (section 四).</summary>
    /// <param name="track">The group of cases.</param>
    /// <param name="outcome">The column.</param>
    /// <exception cref="ArgumentException">One of the values names nothing.</exception>
    public FormCell Cell(CaseTrack track, CaseOutcome outcome) => cases.Cell(track, (int)track, outcome, (int)outcome);

    /// <summary>The edition's name.</summary>
    public override string ToString() => Name.Chinese;

    private static IEnumerable<FormElement> ElementsOf(FormTable table) =>
        table.Blocks.SelectMany(block => Enumerable.Empty<FormElement>()
            .Concat(block.Path == table.Path ? [] : [block])
            .Concat(block.RowGroups)
            .Concat(block.Rows.Where(row => row.Key.Length > 0))
            .Concat(block.Columns))
            .Prepend(table);
}
