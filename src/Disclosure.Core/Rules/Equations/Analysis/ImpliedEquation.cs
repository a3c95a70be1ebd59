namespace Disclosure.Rules.Equations.Analysis;

/// <summary>An equation that others imply: where they hold, it holds. Immutable.</summary>
public sealed class ImpliedEquation
{
    internal ImpliedEquation(RuleEquation equation, IReadOnlyList<RuleEquation> by)
    {
        Equation = equation;
        By = by;
    }

    /// <summary>The equation.</summary>
    public RuleEquation Equation { get; }

    /// <summary>The equations of which it is a combination.</summary>
    public IReadOnlyList<RuleEquation> By { get; }

    /// <summary>The equation and those that imply it.</summary>
    public override string ToString() => $"{Equation}, by {string.Join(", ", By)}";
}
