using Disclosure.Forms;

namespace Disclosure.Reports.Digest;

/// <summary>How many cells of a table, or of a whole report, hold what. The default counts nothing.</summary>
internal struct FigureTally
{
    /// <summary>All cells.</summary>
    public int Cells { get; private set; }

    /// <summary>Cells that were not in the document.</summary>
    public int Absent { get; private set; }

    /// <summary>Cells in which nothing is printed.</summary>
    public int Blank { get; private set; }

    /// <summary>Cells with a sign for nothing.</summary>
    public int NotApplicable { get; private set; }

    /// <summary>Cells with text that is no number.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Cells with a number.</summary>
    public int Numbers { get; private set; }

    /// <summary>Numbers that are not written plainly.</summary>
    public int NotPlain { get; private set; }

    /// <summary>Numbers in cells that cannot be below 0.</summary>
    public int Unsigned { get; private set; }

    /// <summary>Of these, those below 0.</summary>
    public int Negative { get; private set; }

    /// <summary>Numbers in cells that count rather than tell an amount.</summary>
    public int Counts { get; private set; }

    /// <summary>Of these, those with decimals.</summary>
    public int Fractional { get; private set; }

    /// <summary>Cells that were in the document.</summary>
    public readonly int Printed => Cells - Absent;

    /// <summary>Cells that hold nothing that counts.</summary>
    public readonly int Empty => Blank + NotApplicable;

    public static FigureTally operator +(FigureTally one, FigureTally other) => new()
    {
        Cells = one.Cells + other.Cells,
        Absent = one.Absent + other.Absent,
        Blank = one.Blank + other.Blank,
        NotApplicable = one.NotApplicable + other.NotApplicable,
        Unreadable = one.Unreadable + other.Unreadable,
        Numbers = one.Numbers + other.Numbers,
        NotPlain = one.NotPlain + other.NotPlain,
        Unsigned = one.Unsigned + other.Unsigned,
        Negative = one.Negative + other.Negative,
        Counts = one.Counts + other.Counts,
        Fractional = one.Fractional + other.Fractional,
    };

    /// <summary>Counts a cell.</summary>
    /// <param name="kind">What kind of number belongs into it.</param>
    /// <param name="figure">What stands there.</param>
    /// <param name="count">The same as a whole number, where it is one.</param>
    public void Add(FigureKind kind, in Figure figure, long? count)
    {
        Cells++;
        switch (figure.State)
        {
            case FigureState.Number:
                AddNumber(kind, figure, count);
                break;
            case FigureState.Blank:
                Blank++;
                break;
            case FigureState.NotApplicable:
                NotApplicable++;
                break;
            case FigureState.Unreadable:
                Unreadable++;
                break;
            default:
                Absent++;
                break;
        }
    }

    private void AddNumber(FigureKind kind, in Figure figure, long? count)
    {
        Numbers++;
        if (figure.Text is not null) NotPlain++;
        if (kind != FigureKind.SignedChange)
        {
            Unsigned++;
            if (count is long whole ? whole < 0 : figure.Number < 0) Negative++;
        }

        if (kind == FigureKind.Amount) return;
        Counts++;
        if (count is null) Fractional++;
    }
}
