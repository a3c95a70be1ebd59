using Ardalis.GuardClauses;

namespace Disclosure.Reports.Dossiers;

/// <summary>
/// Which of the reports of a dossier is meant: its role, and its place among several of one. Equal by both, ordered by role and
/// then by place; the default is the subject.
/// </summary>
public readonly record struct ReportSlot : IComparable<ReportSlot>
{
    private ReportSlot(ReportRole role, int number = 0)
    {
        Role = role;
        Number = number;
    }

    /// <summary>The report that is checked.</summary>
    public static ReportSlot Subject => default;

    /// <summary>The report of the year before.</summary>
    public static ReportSlot PriorYear => new(ReportRole.PriorYear);

    /// <summary>The report of the year after.</summary>
    public static ReportSlot FollowingYear => new(ReportRole.FollowingYear);

    /// <summary>What the ledger counts.</summary>
    public static ReportSlot Ledger => new(ReportRole.Ledger);

    /// <summary>What the text says.</summary>
    public static ReportSlot Text => new(ReportRole.Text);

    /// <summary>What the report is to the subject.</summary>
    public ReportRole Role { get; }

    /// <summary>The place among the dossier's reports of the role: children by unit, versions by source, earlier reports by year; 0-based.</summary>
    public int Number { get; }

    /// <summary>Whether the subject is meant.</summary>
    public bool IsSubject => Role == ReportRole.Subject;

    /// <summary>The only slot of a role, or the first.</summary>
    internal static ReportSlot Of(ReportRole role, int number = 0) => new(role, number);

    /// <summary>The report of a unit.</summary>
    /// <param name="number">The unit's place among the dossier's children; 0-based.</param>
    /// <exception cref="ArgumentException">The place is negative.</exception>
    public static ReportSlot Child(int number) => new(ReportRole.Child, Guard.Against.Negative(number));

    /// <summary>Another version of the subject.</summary>
    /// <param name="number">Its place among the other versions; 0-based.</param>
    /// <exception cref="ArgumentException">The place is negative.</exception>
    public static ReportSlot OtherVersion(int number) => new(ReportRole.OtherVersion, Guard.Against.Negative(number));

    /// <summary>The report of an earlier year.</summary>
    /// <param name="number">Its place among the earlier reports, in the order of their years; 0-based.</param>
    /// <exception cref="ArgumentException">The place is negative.</exception>
    public static ReportSlot EarlierYear(int number) => new(ReportRole.EarlierYear, Guard.Against.Negative(number));

    /// <summary>Whether one slot stands before another.</summary>
    public static bool operator <(ReportSlot one, ReportSlot other) => one.CompareTo(other) < 0;

    /// <summary>Whether one slot stands behind another.</summary>
    public static bool operator >(ReportSlot one, ReportSlot other) => one.CompareTo(other) > 0;

    /// <summary>Whether one slot stands before another or is the same.</summary>
    public static bool operator <=(ReportSlot one, ReportSlot other) => one.CompareTo(other) <= 0;

    /// <summary>Whether one slot stands behind another or is the same.</summary>
    public static bool operator >=(ReportSlot one, ReportSlot other) => one.CompareTo(other) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ReportSlot other) => (Role, Number).CompareTo((other.Role, other.Number));

    /// <summary>The role, and its place where there may be several of one.</summary>
    public override string ToString() =>
        Role is ReportRole.Child or ReportRole.OtherVersion or ReportRole.EarlierYear ? $"{Role} {Number}" : $"{Role}";
}
