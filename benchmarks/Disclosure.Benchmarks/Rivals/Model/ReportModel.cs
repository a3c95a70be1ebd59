namespace Disclosure.Benchmarks.Rivals.Model;

/// <summary>The tables that have equations, as plain objects: what FluentValidation and RulesEngine are given.</summary>
public sealed class ReportModel
{
    public ApplicationsTable Applications { get; set; } = new();

    public CasesRow Reconsideration { get; set; } = new();

    public CasesRow DirectLitigation { get; set; } = new();

    public CasesRow LitigationAfterReconsideration { get; set; } = new();
}
