using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Cli.Results.Explaining;

/// <summary>Shows what the equations show.</summary>
internal interface IAnalysisWriter
{
    /// <summary>Shows the analysis of each edition.</summary>
    void Write(IReadOnlyList<EquationAnalysis> analyses);

    /// <summary>Shows the analysis of neighbouring years.</summary>
    void Write(IReadOnlyList<PairReach> pairs);
}
