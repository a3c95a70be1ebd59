namespace Disclosure.Benchmarks.Rivals.Vectors;

/// <summary>
/// The figures as code written for vectors alone would hold them: column by column, each column padded with zeros to whole
/// vectors of four.
/// </summary>
public sealed class VectorArrays
{
    public const int Columns = 7;
    public const int RowsPadded = 28;
    public const int Outcomes = 5;
    public const int TracksPadded = 4;

    public VectorArrays(long[,] applications, long[,] cases)
    {
        for (var row = 0; row < applications.GetLength(0); row++)
        {
            for (var column = 0; column < Columns; column++) Applications[(column * RowsPadded) + row] = applications[row, column];
        }

        for (var track = 0; track < cases.GetLength(0); track++)
        {
            for (var outcome = 0; outcome < Outcomes; outcome++) Cases[(outcome * TracksPadded) + track] = cases[track, outcome];
        }
    }

    /// <summary>Seven columns of 28, of which 25 are used.</summary>
    public long[] Applications { get; } = new long[Columns * RowsPadded];

    /// <summary>Five columns of 4, of which 3 are used.</summary>
    public long[] Cases { get; } = new long[Outcomes * TracksPadded];
}
