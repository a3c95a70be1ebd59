using Disclosure.Reports;

namespace Disclosure.Rules.Units;

/// <summary>The figures of a report, a blank being as good as 0. Equal for reports of one edition that have the same.</summary>
internal sealed class FigureKey : IEquatable<FigureKey>
{
    private readonly AnnualDisclosureReport report;
    private readonly int hash;

    public FigureKey(AnnualDisclosureReport report)
    {
        this.report = report;
        var hashed = default(HashCode);
        hashed.Add(report.Form);
        foreach (var figure in report.Figures) hashed.Add(figure.Number ?? 0);
        hash = hashed.ToHashCode();
    }

    public bool Equals(FigureKey? other) =>
        other is not null && hash == other.hash && report.Form == other.report.Form
        && report.Figures.Zip(other.report.Figures).All(pair => (pair.First.Number ?? 0) == (pair.Second.Number ?? 0));

    public override bool Equals(object? obj) => Equals(obj as FigureKey);

    public override int GetHashCode() => hash;
}
