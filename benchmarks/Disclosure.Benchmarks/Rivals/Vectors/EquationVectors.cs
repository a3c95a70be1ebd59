using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Benchmarks.Rivals.Vectors;

/// <summary>
/// The 42 equations and the signs of 190 cells with AVX2, written by hand for this one form: four rows at a time, each
/// number loaded once, all rows' and all columns' sums on the way. Says whether all hold, and nothing more.
/// </summary>
public static class EquationVectors
{
    // Received and carried over stand in the first vector, disposed and carried forward in the last two.
    private static readonly Vector256<long> InColumnIdentityFirst = Vector256.Create(-1L, -1, 0, 0);
    private static readonly Vector256<long> OutcomesFirst = Vector256.Create(0L, 0, -1, -1);
    private static readonly Vector256<long> OutcomesOfLast = Vector256.Create(-1L, -1, -1, 0);
    private static readonly Vector256<long> TotalOfLast = Vector256.Create(0L, 0, 0, -1);

    public static bool Hold(VectorArrays report)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(report.Applications);
        Vector256<long> row0 = default, row1 = default, row2 = default, row3 = default, row4 = default, row5 = default, row6 = default;
        var signs = Vector256<long>.Zero;
        var broken = 0L;
        for (var column = 0; column < VectorArrays.Columns; column++)
        {
            ref var start = ref Unsafe.Add(ref first, column * VectorArrays.RowsPadded);
            var v0 = Vector256.LoadUnsafe(ref start);
            var v1 = Vector256.LoadUnsafe(ref start, 4);
            var v2 = Vector256.LoadUnsafe(ref start, 8);
            var v3 = Vector256.LoadUnsafe(ref start, 12);
            var v4 = Vector256.LoadUnsafe(ref start, 16);
            var v5 = Vector256.LoadUnsafe(ref start, 20);
            var v6 = Vector256.LoadUnsafe(ref start, 24);
            signs |= v0 | v1 | v2 | v3 | v4 | v5 | v6;

            // Rows 0 and 1 are taken, 2 to 22 outcomes, 23 their total, 24 what is carried forward.
            var outcomes = (v0 & OutcomesFirst) + v1 + v2 + v3 + v4 + (v5 & OutcomesOfLast);
            var total = v5 & TotalOfLast;
            broken |= Vector256.Sum(outcomes - total);
            broken |= Vector256.Sum((v0 & InColumnIdentityFirst) - total - v6);

            if (column < VectorArrays.Columns - 1)
            {
                row0 += v0;
                row1 += v1;
                row2 += v2;
                row3 += v3;
                row4 += v4;
                row5 += v5;
                row6 += v6;
            }
            else
            {
                row0 -= v0;
                row1 -= v1;
                row2 -= v2;
                row3 -= v3;
                row4 -= v4;
                row5 -= v5;
                row6 -= v6;
            }
        }

        ref var cases = ref MemoryMarshal.GetArrayDataReference(report.Cases);
        var upheld = Vector256.LoadUnsafe(ref cases);
        var corrected = Vector256.LoadUnsafe(ref cases, 4);
        var other = Vector256.LoadUnsafe(ref cases, 8);
        var pending = Vector256.LoadUnsafe(ref cases, 12);
        var all = Vector256.LoadUnsafe(ref cases, 16);
        signs |= upheld | corrected | other | pending | all;
        var rows = row0 | row1 | row2 | row3 | row4 | row5 | row6 | (upheld + corrected + other + pending - all);
        return broken == 0 && (rows | Vector256.LessThan(signs, Vector256<long>.Zero)) == Vector256<long>.Zero;
    }
}
