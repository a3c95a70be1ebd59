namespace Disclosure.Benchmarks.Rivals.Model;

/// <summary>A group of cases as an application would model it: one plain property a column.</summary>
public sealed class CasesRow
{
    public long Upheld { get; set; }

    public long Corrected { get; set; }

    public long OtherOutcome { get; set; }

    public long Pending { get; set; }

    public long Total { get; set; }
}
