using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>
/// What a cell is called in every edition that has it: its table, row and column in the words of its path. A group of
/// cases is a table of one row without a name. Equal by all three; the default names no cell.
/// </summary>
/// <param name="Table">The table, such as <c>applications</c> or <c>reconsideration</c>.</param>
/// <param name="Row">The row, such as <c>stateSecret</c>; empty for a group of cases.</param>
/// <param name="Column">The column, such as <c>naturalPerson</c>.</param>
/// <exception cref="ArgumentNullException">One of the three is null.</exception>
public readonly record struct CellKey(string Table, string Row, string Column)
{
    private const string Applications = "applications";
    private const string Proactive = "proactive";

    /// <summary>The table, such as <c>applications</c> or <c>reconsideration</c>.</summary>
    public string Table { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Table);

    /// <summary>The row, such as <c>stateSecret</c>; empty for a group of cases.</summary>
    public string Row { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Row);

    /// <summary>The column, such as <c>naturalPerson</c>.</summary>
    public string Column { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Column);

    /// <summary>The cell's path, such as <c>applications.stateSecret.total</c>.</summary>
    public string Path => string.IsNullOrEmpty(Row) ? $"{Table}.{Column}" : $"{Table}.{Row}.{Column}";

    /// <summary>The name of a cell of the table of applications (section 三).</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the values names nothing.</exception>
    public static CellKey Of(ApplicationRow row, ApplicantKind applicant) =>
        new(Applications, FormKey.Of(Guard.Against.UndefinedValue(row)), FormKey.Of(Guard.Against.UndefinedValue(applicant)));

    /// <summary>The name of a cell of the table of proactive disclosure (section 二).</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the values names nothing.</exception>
    public static CellKey Of(ProactiveRow row, ProactiveMeasure measure) =>
        new(Proactive, FormKey.Of(Guard.Against.UndefinedValue(row)), FormKey.Of(Guard.Against.UndefinedValue(measure)));

    /// <summary>The name of a cell of the table of cases (section 四).</summary>
    /// <param name="track">The group of cases.</param>
    /// <param name="outcome">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the values names nothing.</exception>
    public static CellKey Of(CaseTrack track, CaseOutcome outcome) =>
        new(FormKey.Of(Guard.Against.UndefinedValue(track)), "", FormKey.Of(Guard.Against.UndefinedValue(outcome)));

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    // A column of the table of applications has no name in the enumerations where an edition adds one of its own.
    internal static CellKey Of(ApplicationRow row, FormColumn column) => new(Applications, FormKey.Of(row), column.Key);
}
