using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Disclosure.Benchmarks.Rivals.PlainLoops;
using Disclosure.Benchmarks.Verification;
using Disclosure.Findings;
using FluentValidation.Results;
using RulesEngine.Models;

namespace Disclosure.Benchmarks;

/// <summary>
/// Audits one report of 200 filled cells, clean and with three wrong ones. One report, because reports are audited one by
/// one and a batch costs as many times that; clean is the cost of looking, broken adds the cost of telling.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class AuditBenchmarks
{
    private const string Clean = nameof(Clean);
    private const string Broken = nameof(Broken);
    private const string Loops = "Plain C# loops: equations and signs, as bits";
    private const string Audit = "ReportAudit.Run: every rule, findings";
    private const string Validator = "AnnualDisclosureReportValidator: every rule, messages";
    private const string FluentModel = "FluentValidation over POCOs: equations and signs, messages";
    private const string Rules = "RulesEngine over POCOs: equations and signs, messages";

    private readonly Contest contest = new();

    [GlobalSetup]
    public void Setup() => contest.Verify();

    [Benchmark(Description = Loops, Baseline = true), BenchmarkCategory(Clean)]
    public LoopVerdict LoopsOnClean() => EquationLoops.Decide(contest.Clean.Applications, contest.Clean.Cases);

    [Benchmark(Description = Audit), BenchmarkCategory(Clean)]
    public AuditResult AuditOfClean() => contest.Audit.Run(contest.Clean.Report);

    [Benchmark(Description = Validator), BenchmarkCategory(Clean)]
    public ValidationResult ValidatorOnClean() => contest.Validator.Run(contest.Clean.Report);

    [Benchmark(Description = FluentModel), BenchmarkCategory(Clean)]
    public ValidationResult FluentModelOnClean() => contest.FluentModel.Run(contest.Clean.Model);

    [Benchmark(Description = Rules), BenchmarkCategory(Clean)]
    public ValueTask<List<RuleResultTree>> RulesEngineOnClean() => contest.RulesEngine.Run(contest.Clean.Model);

    [Benchmark(Description = Loops, Baseline = true), BenchmarkCategory(Broken)]
    public LoopVerdict LoopsOnBroken() => EquationLoops.Decide(contest.Broken.Applications, contest.Broken.Cases);

    [Benchmark(Description = Audit), BenchmarkCategory(Broken)]
    public AuditResult AuditOfBroken() => contest.Audit.Run(contest.Broken.Report);

    [Benchmark(Description = Validator), BenchmarkCategory(Broken)]
    public ValidationResult ValidatorOnBroken() => contest.Validator.Run(contest.Broken.Report);

    [Benchmark(Description = FluentModel), BenchmarkCategory(Broken)]
    public ValidationResult FluentModelOnBroken() => contest.FluentModel.Run(contest.Broken.Model);

    [Benchmark(Description = Rules), BenchmarkCategory(Broken)]
    public ValueTask<List<RuleResultTree>> RulesEngineOnBroken() => contest.RulesEngine.Run(contest.Broken.Model);
}
